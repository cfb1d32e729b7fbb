package org.vinculo.search;

import java.time.Instant;

/**
 * How far the index is behind.
 *
 * @param documents how many there are, of all kinds
 * @param waiting changes that are not in it yet
 * @param oldestWaiting since when the oldest of them waits, or null
 */
public record IndexState(long documents, long waiting, Instant oldestWaiting) {}
