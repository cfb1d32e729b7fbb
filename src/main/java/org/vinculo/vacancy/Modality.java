package org.vinculo.vacancy;

/** Where the work is done, in the words an offer of employment must use. */
public enum Modality {
    ON_SITE,
    REMOTE,
    MIXED
}
