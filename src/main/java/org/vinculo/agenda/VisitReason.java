package org.vinculo.agenda;

/** What somebody comes for, as it is asked at the door: never why she left her country. */
public enum VisitReason {
    FIRST_TIME,
    FOLLOW_UP,
    DOCUMENTS,
    JOB,
    OTHER
}
