package org.vinculo.household;

/** What the one who cares is to the one who is cared for. */
public enum Relation {
    MOTHER,
    FATHER,
    GRANDPARENT,
    SIBLING,
    AUNT_OR_UNCLE,
    PARTNER_OF_PARENT,
    CHILD,
    SPOUSE,
    OTHER_RELATIVE,
    NO_RELATIVE
}
