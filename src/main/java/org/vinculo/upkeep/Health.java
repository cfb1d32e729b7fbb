package org.vinculo.upkeep;

/** How something stands; the worst comes last. */
public enum Health {
    /** Nothing to judge, good to know. */
    FACT("neutral"),
    WELL("success"),
    TO_LOOK_AT("warning"),
    NOT_WELL("danger");

    private final String tone;

    Health(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }
}
