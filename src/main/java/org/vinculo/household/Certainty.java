package org.vinculo.household;

/** What is known: "not known" is an answer, too. */
public enum Certainty {
    YES,
    NO,
    NOT_KNOWN
}
