package org.vinculo.household;

/** How much of the day somebody is needed. What hours she has for work she says herself, in her profile. */
public enum CareTime {
    ALL_DAY,
    HALF_DAY,
    SOME_HOURS,
    NOT_KNOWN
}
