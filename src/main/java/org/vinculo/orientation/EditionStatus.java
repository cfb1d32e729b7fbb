package org.vinculo.orientation;

import java.util.Set;

/** Where an edition stands. What was published once is never written again. */
public enum EditionStatus {
    DRAFT,
    PUBLISHED,
    SUPERSEDED,
    WITHDRAWN;

    public Set<EditionStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED, WITHDRAWN);
            case PUBLISHED -> Set.of(SUPERSEDED, WITHDRAWN);
            case SUPERSEDED, WITHDRAWN -> Set.of();
        };
    }
}
