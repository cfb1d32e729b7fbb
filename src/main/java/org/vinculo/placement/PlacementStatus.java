package org.vinculo.placement;

/** Whether she still works there. A new job is a new placement; one recorded by mistake is annulled and counts nowhere. */
public enum PlacementStatus {
    ACTIVE,
    ENDED,
    ANNULLED;

    public boolean canBecome(PlacementStatus next) {
        return switch (this) {
            case ACTIVE -> next == ENDED || next == ANNULLED;
            // An end recorded by mistake is taken back.
            case ENDED -> next == ACTIVE || next == ANNULLED;
            case ANNULLED -> false;
        };
    }
}
