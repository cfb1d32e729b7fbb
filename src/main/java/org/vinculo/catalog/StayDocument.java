package org.vinculo.catalog;

/** What shows the condition of stay. */
public enum StayDocument {
    RESIDENT_CARD,
    VISITOR_CARD,
    ENTRY_FORM,
    PASSPORT_STAMP,
    ASYLUM_CERTIFICATE,
    RECOGNITION_LETTER,
    AUTHORITY_LETTER,
    NATIONAL_DOCUMENT,
    NONE
}
