/** Whom an API token speaks for. */
package org.vinculo.security.api;
