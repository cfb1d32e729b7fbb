package org.vinculo.matching;

/** What a criterion looks at, with the weight it has where a vacancy prefers it. */
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

    private final int weight;

    Trait(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
