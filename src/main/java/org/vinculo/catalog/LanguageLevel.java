package org.vinculo.catalog;

/** How well a language is spoken, by the Common European Framework, lowest first. */
public enum LanguageLevel {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    NATIVE;

    public boolean isAtLeast(LanguageLevel other) {
        return compareTo(other) >= 0;
    }
}
