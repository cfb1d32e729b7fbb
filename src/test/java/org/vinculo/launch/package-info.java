/** Starts the portal with everything it needs on one machine: for {@code mvn} and for the tests that need a running server. */
package org.vinculo.launch;
