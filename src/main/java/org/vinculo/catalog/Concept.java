package org.vinculo.catalog;

import java.io.Serializable;

/** What words can mean here: an occupation or a skill of the catalogue. */
public record Concept(Kind kind, String code) implements Serializable {

    /** Which list the code is of. */
    public enum Kind {
        OCCUPATION,
        SKILL
    }

    public static Concept occupation(String code) {
        return new Concept(Kind.OCCUPATION, code);
    }

    public static Concept skill(String code) {
        return new Concept(Kind.SKILL, code);
    }

    public boolean isOccupation() {
        return kind == Kind.OCCUPATION;
    }
}
