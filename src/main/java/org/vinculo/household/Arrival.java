package org.vinculo.household;

/** How a family came, by choice and never as a story. */
public enum Arrival {
    ON_FOOT,
    BUS_OR_CAR,
    TRAIN,
    PLANE,
    BOAT,
    MIXED
}
