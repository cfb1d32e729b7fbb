package org.vinculo.catalog;

import java.util.Set;

/** Where a value stands. What came with the portal counts until somebody finds it wrong, and is marked as not yet verified. */
public enum NormativeStatus {
    TO_VERIFY,
    PROPOSED,
    VERIFIED,
    WITHDRAWN;

    public Set<NormativeStatus> next() {
        return switch (this) {
            case TO_VERIFY, PROPOSED -> Set.of(VERIFIED, WITHDRAWN);
            case VERIFIED -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    /** Whether the portal computes with it. */
    public boolean counts() {
        return this == TO_VERIFY || this == VERIFIED;
    }
}
