package org.vinculo.search;

import java.time.Instant;

/**
 * What the database knows of a generation of the index.
 *
 * @param kind the kind of thing that is being written into it
 * @param lastId up to which thing of that kind
 * @param done how many things are in it, of how many there were when it was begun
 */
record GenerationRow(
        String name, State state, String stamp, String kind, long lastId, long done, long total, Instant startedAt) {

    enum State {
        BUILDING,
        SERVING,
        /** Still asked, but its answers are not complete; nothing is written to it any more. */
        DAMAGED
    }
}
