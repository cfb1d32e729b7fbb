/** The state of the system on the page of the installation. */
package org.vinculo.upkeep.web;
