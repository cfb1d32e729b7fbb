package org.vinculo.matching;

import org.vinculo.catalog.WorkRule;

/** Whether a person may do the work of a vacancy, best first: of several answers the worst one counts. */
public enum Answer {
    YES,
    LIMITED,
    NEEDS_PERMIT,
    REVIEW,
    NO;

    static Answer of(WorkRule rule) {
        return valueOf(rule.name());
    }

    Answer worst(Answer other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Enters the ranking without anybody's further decision. */
    public boolean entersByItself() {
        return this == YES || this == LIMITED;
    }
}
