package org.vinculo.person;

/** What a line of a person's timeline is about. */
public enum TimelineKind {
    REGISTERED,
    CHANGED,
    ATTENTION,
    STAY,
    PAPER,
    OPTIONS,
    PROFILE,
    CONSENT,
    CANDIDACY,
    PLACEMENT,
    REFERRAL,
    FILE,
    STAGE
}
