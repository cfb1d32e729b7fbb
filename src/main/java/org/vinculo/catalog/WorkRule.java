package org.vinculo.catalog;

/** What a condition of stay says about paid work. */
public enum WorkRule {
    YES,
    LIMITED,
    NEEDS_PERMIT,
    REVIEW,
    NO
}
