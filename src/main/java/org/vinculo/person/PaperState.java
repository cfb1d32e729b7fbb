package org.vinculo.person;

/** How far a paper for work has come. */
public enum PaperState {
    PENDING,
    IN_PROCESS,
    OBTAINED,
    NOT_APPLICABLE;

    /** What was obtained is not lost by a slip of the hand, and what does not apply is explained. */
    boolean needsReason(PaperState next) {
        return (this == OBTAINED && next != OBTAINED) || (next == NOT_APPLICABLE && this != NOT_APPLICABLE);
    }
}
