package org.vinculo.humansecurity;

/** From where a need or a risk is known. */
public enum NeedSource {
    SHE_SAID,
    SEEN_BY_STAFF,
    TOLD_BY_FAMILY,
    TOLD_BY_AGENCY,
    DOCUMENT
}
