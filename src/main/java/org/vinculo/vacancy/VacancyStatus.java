package org.vinculo.vacancy;

import java.util.Set;

/** Where a vacancy stands. Only a published one gets candidates. */
public enum VacancyStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    PUBLISHED,
    FILLED,
    CLOSED,
    WITHDRAWN;

    /** What may come after. A filled or closed vacancy opens again when a hire falls through; a withdrawn one was a mistake. */
    public Set<VacancyStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(PUBLISHED, RETURNED, WITHDRAWN);
            case PUBLISHED -> Set.of(FILLED, CLOSED, WITHDRAWN);
            case FILLED, CLOSED -> Set.of(PUBLISHED);
            case WITHDRAWN -> Set.of();
        };
    }

    /** Where it stood before this step, which was a mistake; null when there is none to take back. */
    public VacancyStatus former() {
        return switch (this) {
            case PUBLISHED -> SUBMITTED;
            case WITHDRAWN -> DRAFT;
            case DRAFT, SUBMITTED, RETURNED, FILLED, CLOSED -> null;
        };
    }

    public boolean canBecome(VacancyStatus other) {
        return next().contains(other);
    }

    /** Nobody relies on it yet, so its text may still change. */
    public boolean isEditable() {
        return this == DRAFT || this == SUBMITTED || this == RETURNED;
    }
}
