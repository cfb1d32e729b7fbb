package org.vinculo.person;

/** Something about a paper to look at again. It never stops anybody: names are transliterated and authorities make mistakes. */
public enum PaperFinding {
    NUMBER_MISSING,
    DIGIT,
    UNUSUAL,
    NAME,
    BIRTH,
    SEX,
    SEX_X,
    TEMPORARY_LONG,
    ENDED,
    ENDS_SOON,
    IN_ANOTHER_FILE
}
