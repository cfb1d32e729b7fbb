package org.vinculo.hiringday;

import java.util.EnumSet;
import java.util.Set;

/** Where a hiring day stands. What may follow what is data here and a table in its test. */
public enum HiringDayStatus {
    DRAFT,
    PROPOSED,
    ACCEPTED,
    CANCELLED;

    /** A proposal may be reckoned anew, and goes back to a draft when vacancies change; a cancelled day may have been a mistake. */
    public Set<HiringDayStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PROPOSED, CANCELLED);
            case PROPOSED -> EnumSet.of(PROPOSED, DRAFT, ACCEPTED, CANCELLED);
            case ACCEPTED -> EnumSet.noneOf(HiringDayStatus.class);
            case CANCELLED -> EnumSet.of(DRAFT);
        };
    }

    public boolean canBecome(HiringDayStatus other) {
        return next().contains(other);
    }
}
