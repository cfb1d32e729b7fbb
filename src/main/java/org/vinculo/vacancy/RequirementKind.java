package org.vinculo.vacancy;

/** What can be asked of a person, and nothing else: each kind says which values it carries. */
public enum RequirementKind {
    OCCUPATION(true, false, false),
    SKILL(true, false, false),
    /** Years of work in the vacancy's occupation. */
    EXPERIENCE(false, false, true),
    EDUCATION(false, true, false),
    LANGUAGE(true, true, false),
    PLACE(true, false, false),
    SCHEDULE(false, true, false);

    private final boolean code;
    private final boolean level;
    private final boolean number;

    RequirementKind(boolean code, boolean level, boolean number) {
        this.code = code;
        this.level = level;
        this.number = number;
    }

    /** It names something of the catalogue. */
    public boolean hasCode() {
        return code;
    }

    /** It names a step of an ordered list. */
    public boolean hasLevel() {
        return level;
    }

    public boolean hasNumber() {
        return number;
    }
}
