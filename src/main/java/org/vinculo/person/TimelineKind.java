package org.vinculo.person;

/** What a line of a person's timeline is about. */
public enum TimelineKind {
    REGISTERED,
    CHANGED,
    ATTENTION,
    CONTACT,
    STAY,
    PAPER,
    OPTIONS,
    HUMAN_SECURITY,
    PROFILE,
    CONSENT,
    AGREEMENT,
    CANDIDACY,
    PLACEMENT,
    REFERRAL,
    FILE,
    LETTER,
    APPOINTMENT,
    PROTECTION,
    STAGE
}
