package org.vinculo.catalog;

/** Schooling finished, lowest first. */
public enum Education {
    NONE,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    TECHNICAL,
    UNIVERSITY,
    POSTGRADUATE;

    public boolean isAtLeast(Education other) {
        return compareTo(other) >= 0;
    }
}
