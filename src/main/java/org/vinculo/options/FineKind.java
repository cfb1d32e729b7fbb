package org.vinculo.options;

/** Which fine may be added when one regularises, from so many to so many days of UMA. */
public enum FineKind {
    /** After overstaying or another activity (LMigr 146). */
    OVERSTAY("FINE_OVERSTAY_MIN", "FINE_OVERSTAY_MAX"),
    /** On family grounds (LMigr 145). */
    FAMILY("FINE_FAMILY_MIN", "FINE_FAMILY_MAX");

    private final String least;
    private final String most;

    FineKind(String least, String most) {
        this.least = least;
        this.most = most;
    }

    String least() {
        return least;
    }

    String most() {
        return most;
    }
}
