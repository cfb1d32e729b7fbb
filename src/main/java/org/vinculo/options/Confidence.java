package org.vinculo.options;

/** How sure it is that the route exists for such a situation, the surest first. Said in words, never as a number. */
public enum Confidence {
    /** The law names the situation. */
    LAW,
    /** It is usual, and depends on the office. */
    USUAL,
    /** Sources differ, or something is not known: worth a question. */
    ASK
}
