package org.vinculo.behalf;

/** Whose word it is that a colleague writes down. */
public enum ForWhom {
    AGENCY,
    EMPLOYER,
    PERSON
}
