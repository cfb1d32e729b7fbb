package org.vinculo.humansecurity;

/** How much is threatened in one dimension: from 0, nothing, to 4, critical. */
public enum ThreatLevel {
    NONE,
    SLIGHT,
    MODERATE,
    HIGH_THREAT,
    CRITICAL;

    /** The most there is. */
    public static final int MOST = 4;

    public int number() {
        return ordinal();
    }

    /** How much it rose from a former level: less than zero when she is better off. */
    public int since(ThreatLevel former) {
        return number() - former.number();
    }
}
