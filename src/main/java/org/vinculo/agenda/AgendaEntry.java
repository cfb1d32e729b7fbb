package org.vinculo.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.vinculo.kernel.Row;

/**
 * An appointment in a list. Of somebody whose file the reader may not see there is only the time that is taken.
 *
 * @param day of the site, as the hours are
 * @param who null for a time that is taken by somebody the reader may not see; then kind, reference and language are null, too
 * @param room empty without one
 * @param clashes its worker has another one at the same time, as happens when somebody takes over a colleague's work
 */
public record AgendaEntry(
        Long id,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        Instant startsAt,
        String who,
        String reference,
        Long workerId,
        String worker,
        String room,
        AppointmentKind kind,
        String language,
        boolean interpreted,
        Appointment.State state,
        boolean clashes)
        implements Row {

    public boolean isSeen() {
        return who != null;
    }

    public boolean isExpected() {
        return state == Appointment.State.BOOKED;
    }

    public boolean isHere() {
        return state == Appointment.State.ARRIVED;
    }
}
