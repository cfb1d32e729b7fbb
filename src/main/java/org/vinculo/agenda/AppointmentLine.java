package org.vinculo.agenda;

import java.time.Instant;

/** An appointment as one query reads it, before names are added and what the reader may not see is left out. */
public record AppointmentLine(
        Long id,
        long siteId,
        Long roomId,
        long workerId,
        long personId,
        AppointmentKind kind,
        Instant startsAt,
        Instant endsAt,
        String language,
        Long interpreterId,
        boolean companion,
        String note,
        Appointment.State state,
        String why,
        Instant stateSince,
        Long movedFromId) {

    /** The JPQL that reads one from {@code Appointment a}. */
    static final String SELECT = "select new org.vinculo.agenda.AppointmentLine(a.id, a.siteId, a.roomId, a.workerId,"
            + " a.personId, a.kind, a.startsAt, a.endsAt, a.language, a.interpreterId, a.companion, a.note, a.state, a.why,"
            + " a.stateSince, a.movedFromId) from Appointment a ";

    Slot slot() {
        return new Slot(startsAt, endsAt);
    }
}
