package org.vinculo.behalf;

/** How a word reached the house. */
public enum Medium {
    TELEPHONE,
    PAPER,
    IN_PERSON,
    MESSAGE
}
