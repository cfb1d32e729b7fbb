package org.vinculo.person;

import java.time.LocalDate;

/**
 * Something about a person that must not be overlooked.
 *
 * @param on the day it is about, or null
 */
public record PersonAlert(Kind kind, LocalDate on) {

    /** The gravest first. */
    public enum Kind {
        UNACCOMPANIED_MINOR,
        COMPANY_TO_ASK,
        MINOR,
        DOCUMENT_EXPIRED,
        DOCUMENT_EXPIRES
    }
}
