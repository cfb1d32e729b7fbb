package org.vinculo.catalog;

/** When work is done, and when a person can do it. */
public enum Schedule {
    DAY,
    MIXED,
    NIGHT,
    ROTATING,
    WEEKEND,
    /** Of a vacancy: agreed with the person. Of a person: any. */
    FLEXIBLE;

    /** Whether somebody available like this can take work done like that. */
    public boolean suits(Schedule offered) {
        return this == FLEXIBLE || offered == FLEXIBLE || this == offered;
    }
}
