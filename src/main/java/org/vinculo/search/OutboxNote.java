package org.vinculo.search;

/** One waiting change: which note, of what kind, which thing. */
record OutboxNote(long note, String kind, long entityId) {}
