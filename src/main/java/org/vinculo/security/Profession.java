package org.vinculo.security;

/** What somebody of the team is bound by when she keeps a note to her own: said by the administrator, asked of nobody else. */
public enum Profession {
    PSYCHOLOGY,
    LAW,
    HEALTH,
    SOCIAL_WORK
}
