/** How the portal comes up: migrate, load demonstration data the first time, open and check the index, ready; and the first administrator. */
package org.vinculo.startup;
