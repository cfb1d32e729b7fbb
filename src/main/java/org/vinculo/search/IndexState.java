package org.vinculo.search;

import java.time.Instant;

/**
 * How the index is, and how far it is behind.
 *
 * @param documents how many there are, of all kinds
 * @param waiting changes that are not in it yet
 * @param oldestWaiting since when the oldest of them waits, or null
 * @param whole false while it is broken, or there is none: then answers say that they are not complete
 * @param building how far another one is, or null
 */
public record IndexState(long documents, long waiting, Instant oldestWaiting, boolean whole, Building building) {

    /** So many things of so many are in the new one. */
    public record Building(long done, long total, Instant since) {}
}
