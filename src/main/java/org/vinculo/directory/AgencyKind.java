package org.vinculo.directory;

/** What stands behind an agency. It decides which privacy law binds it, so it is asked and never guessed. */
public enum AgencyKind {
    PUBLIC_FEDERAL,
    PUBLIC_STATE,
    PUBLIC_MUNICIPAL,
    INTERNATIONAL,
    CIVIL_SOCIETY,
    PRIVATE
}
