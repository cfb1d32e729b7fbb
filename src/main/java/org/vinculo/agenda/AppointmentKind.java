package org.vinculo.agenda;

/** What an appointment is for, in one word and without anybody's story. */
public enum AppointmentKind {
    FIRST_TIME,
    FOLLOW_UP,
    DOCUMENTS,
    JOB,
    LEGAL,
    PSYCHOSOCIAL,
    /** Violence, threats, children: only somebody who is bound to silence may interpret. */
    PROTECTION,
    OTHER;

    /** Its name alone tells something that must not leave the portal. */
    public boolean isDelicate() {
        return this == PSYCHOSOCIAL || this == PROTECTION;
    }
}
