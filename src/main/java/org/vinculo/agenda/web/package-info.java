/** The agenda of a site, the desk at the door and the screen in the hall. */
package org.vinculo.agenda.web;
