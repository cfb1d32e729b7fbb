package org.vinculo.matching;

import java.util.Locale;

/** What a criterion looks at, with the weight it is delivered with; the organisation may decide on others. */
public enum Trait {
    OCCUPATION(5),
    SKILL(3),
    EXPERIENCE(3),
    EDUCATION(2),
    LANGUAGE(3),
    PLACE(3),
    SCHEDULE(3),
    /** Against the least she asks for; never asked by an employer, so it informs and does not weigh. */
    PAY(0);

    private final int delivered;

    Trait(int delivered) {
        this.delivered = delivered;
    }

    int delivered() {
        return delivered;
    }

    /** An employer can ask for it. */
    public boolean canWeigh() {
        return delivered > 0;
    }

    /** Its field in the index. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
