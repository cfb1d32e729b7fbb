package org.vinculo.placement;

/** Whether she still works there. A new job is a new placement. */
public enum PlacementStatus {
    ACTIVE,
    ENDED;

    public boolean canBecome(PlacementStatus next) {
        return this == ACTIVE && next == ENDED;
    }
}
