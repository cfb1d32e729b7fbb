/**
 * How the portal itself stands, in words, for whoever keeps it: what is looked at, from when on it is not well, what to do then. Above
 * everything it looks at; nothing knows it.
 */
package org.vinculo.upkeep;
