package org.vinculo.matching;

import java.time.Instant;

/**
 * How somebody's proposals stand, seen from one vacancy.
 *
 * @param here the state of her candidacy for it, or null
 * @param open for how many other vacancies an employer still owes its answer
 * @param interviews of those, how many have her in an interview
 * @param jobs at how many other vacancies she works now
 * @param proposedAt when she was last proposed for anything, or null
 */
public record Underway(String here, int open, int interviews, int jobs, Instant proposedAt) {

    static final Underway NONE = new Underway(null, 0, 0, 0, null);

    /** How far anything has come for her, for whoever looks for people who have waited. */
    public enum Proposed {
        NEVER,
        BEFORE,
        OPEN
    }

    Underway at(String status) {
        return new Underway(status, open, interviews, jobs, proposedAt);
    }

    Proposed proposed() {
        if (open > 0) {
            return Proposed.OPEN;
        }
        return proposedAt == null ? Proposed.NEVER : Proposed.BEFORE;
    }

    /** Nothing that a reader of a list has to know. */
    public boolean isQuiet() {
        return here == null && open == 0 && jobs == 0;
    }
}
