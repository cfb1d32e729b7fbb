package org.vinculo.agenda;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.vinculo.interpreter.InterpreterLookup;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.security.Permission;

/** One appointment: what becomes of it, and what was marked by mistake. */
@Stateless
@DenyAll
public class AppointmentStepService {

    @Inject
    private AppointmentRepository repository;

    @Inject
    private AgendaRows rows;

    @Inject
    private BookingRules rules;

    @Inject
    private InterpreterLookup interpreters;

    @Inject
    private Bookings bookings;

    @Inject
    private AppointmentTrail trail;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public AppointmentPage read(long id) {
        AppointmentLine line = repository.line(id).orElseThrow(NotFoundException::new);
        Visitor visitor = rules.visitor(line.personId());
        return new AppointmentPage(
                rows.forCasework(List.of(line)).get(0),
                line.siteId(),
                visitor,
                interpreters.find(line.interpreterId()).orElse(null),
                line.companion(),
                line.note(),
                line.why(),
                line.stateSince(),
                line.movedFromId(),
                !clock.instant().isBefore(line.startsAt()));
    }

    /** Where nobody receives at the door, whoever expects her does it. */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public void arrive(long id) {
        Appointment appointment = find(id);
        rules.requireToday(appointment);
        appointment.arrive(clock.instant());
        trail.arrived(appointment);
    }

    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public void hold(long id) {
        Appointment appointment = find(id);
        rules.requireDay(appointment);
        Appointment.State before = appointment.getState();
        appointment.hold(clock.instant());
        trail.stepped(appointment, "hold", before);
    }

    /** She did not come; whoever expected her is to find out why. */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public void miss(long id) {
        Appointment appointment = find(id);
        Appointment.State before = appointment.getState();
        appointment.miss(clock.instant());
        trail.missed(appointment, before);
    }

    /** @param byHer she called it off; else we did */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public void cancel(long id, boolean byHer, @Size(max = 400) String why) {
        Appointment appointment = find(id);
        Appointment.State before = appointment.getState();
        appointment.cancel(byHer, why, clock.instant());
        trail.stepped(appointment, "cancel", before);
    }

    /** What was marked last was a mistake. An hour that was given to somebody else meanwhile does not come back. */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public void undo(long id, @Size(max = 400) String why) {
        Appointment appointment = find(id);
        Appointment.State before = appointment.getState();
        if (!before.isTaken()) {
            bookings.take(appointment.plan());
        }
        appointment.undo(why, clock.instant());
        trail.undone(appointment, before);
    }

    private Appointment find(long id) {
        Appointment appointment = repository.find(id).orElseThrow(NotFoundException::new);
        rules.visitor(appointment.getPersonId());
        return appointment;
    }
}
