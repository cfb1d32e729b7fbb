package org.vinculo.agenda;

/**
 * Something that speaks against an hour without forbidding it.
 *
 * @param detail the closure's reason, the delegate's name, the language; empty when the kind says it all
 */
public record Caution(Kind kind, String detail) {

    public enum Kind {
        CLOSED,
        OUT_OF_HOURS,
        /** The worker is away that day; the detail is who does her work meanwhile. */
        ABSENT,
        NO_INTERPRETER,
        OTHER_LANGUAGE
    }
}
