package org.vinculo.feedback;

import java.util.Set;

/** From receipt to an answer (R33). Annulled is what was sent by mistake or twice; like all mistakes it can be undone. */
public enum FeedbackStatus {
    RECEIVED,
    TAKEN,
    ANSWERED,
    CLOSED,
    ANNULLED;

    boolean canBecome(FeedbackStatus next) {
        return switch (this) {
            case RECEIVED -> Set.of(TAKEN, ANNULLED).contains(next);
            case TAKEN -> Set.of(ANSWERED, ANNULLED).contains(next);
            case ANSWERED -> Set.of(CLOSED, TAKEN).contains(next);
            case CLOSED, ANNULLED -> next == TAKEN;
        };
    }

    /** Whether somebody still waits for an answer. */
    public boolean awaitsAnswer() {
        return this == RECEIVED || this == TAKEN;
    }
}
