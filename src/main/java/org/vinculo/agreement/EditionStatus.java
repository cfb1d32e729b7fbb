package org.vinculo.agreement;

import java.util.Set;

/** Where an edition stands. What was published is never changed and never withdrawn: another one follows it. */
public enum EditionStatus {
    DRAFT,
    PUBLISHED,
    SUPERSEDED,
    WITHDRAWN;

    public Set<EditionStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED, WITHDRAWN);
            case PUBLISHED -> Set.of(SUPERSEDED);
            case SUPERSEDED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether people got it: its words stay as they are. */
    public boolean wasPublished() {
        return this == PUBLISHED || this == SUPERSEDED;
    }
}
