package org.vinculo.person;

/** The sex her papers name; who she is she says herself, see {@link Gender}. Neither is read by any matching. */
public enum RegisteredSex {
    FEMALE,
    MALE,
    X,
    NOT_SAID
}
