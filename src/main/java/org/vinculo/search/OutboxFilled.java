package org.vinculo.search;

/** Something was noted for the index; heard after the commit. */
record OutboxFilled() {}
