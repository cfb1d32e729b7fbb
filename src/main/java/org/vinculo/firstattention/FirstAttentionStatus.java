package org.vinculo.firstattention;

/** Where a guided first attention stands. What may follow what is data here and a table in its test. */
public enum FirstAttentionStatus {
    OPEN,
    CLOSED,
    /** It was begun by mistake; another can be begun. */
    DISCARDED,
    /** The attention it became was annulled; another can be begun. */
    ANNULLED;

    boolean canBecome(FirstAttentionStatus next) {
        return switch (this) {
            case OPEN -> next == CLOSED || next == DISCARDED;
            case CLOSED -> next == ANNULLED;
            case DISCARDED, ANNULLED -> false;
        };
    }
}
