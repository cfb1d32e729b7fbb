/** The desk at the door and the screen in the hall. */
package org.vinculo.agenda.web;
