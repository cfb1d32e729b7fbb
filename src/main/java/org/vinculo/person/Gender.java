package org.vinculo.person;

/** As she says it; not asking is an answer too. */
public enum Gender {
    WOMAN,
    MAN,
    NON_BINARY,
    OTHER,
    NOT_SAID
}
