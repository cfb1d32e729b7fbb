package org.vinculo.protection;

import java.util.EnumSet;
import java.util.Set;

/** Where the case of a child alone stands. What may follow what is data here and a table in its test. */
public enum CaseStatus {
    OPEN,
    REFERRED,
    RECEIVED,
    CLOSED,
    ANNULLED;

    /** Something is still to be done. */
    public static final Set<CaseStatus> LIVE = EnumSet.of(OPEN, REFERRED, RECEIVED);

    boolean canBecome(CaseStatus next) {
        return switch (this) {
            case OPEN -> next == REFERRED || next == CLOSED || next == ANNULLED;
            case REFERRED -> next == RECEIVED || next == CLOSED || next == ANNULLED;
            case RECEIVED -> next == CLOSED || next == ANNULLED;
            case CLOSED, ANNULLED -> false;
        };
    }

    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** How it looks beside its word. */
    public String tone() {
        return switch (this) {
            case OPEN -> "danger";
            case REFERRED -> "warning";
            case RECEIVED -> "success";
            case CLOSED, ANNULLED -> "neutral";
        };
    }
}
