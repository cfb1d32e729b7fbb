package org.vinculo.search;

/** Where a drain stands, told as an event so that a test can break it exactly there. */
public enum DrainStep {
    BEFORE_INDEX,
    AFTER_INDEX
}
