package org.vinculo.hiringday;

/** What became of one person and one vacancy on a hiring day. */
public enum PickState {
    /** The reckoning brought them together; the next one may not. */
    FOUND,
    /** Somebody decided it; it stays. */
    FIXED,
    /** Somebody took it out; it does not come back by itself. */
    REMOVED,
    /** The day was accepted, and she was proposed. */
    PROPOSED,
    /** The day was accepted, and she could not be proposed any more. */
    LEFT_OUT;

    /** It takes an interview of the day. */
    public boolean isIn() {
        return this == FOUND || this == FIXED;
    }
}
