package org.vinculo.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.notice.NoticeKind;
import org.vinculo.notice.Notices;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.AuditTrail;
import org.vinculo.task.TaskKind;
import org.vinculo.task.Tasks;

/** What each step of an appointment leaves behind, together: the audit entry, the line in her timeline, the task, the notice. */
@ApplicationScoped
class AppointmentTrail {

    private static final String SUBJECT = "Appointment";
    private static final Duration MISSED_LATELY = Duration.ofDays(90);

    @Inject
    private AppointmentRepository repository;

    @Inject
    private AuditTrail audit;

    @Inject
    private Visitors visitors;

    @Inject
    private Tasks tasks;

    @Inject
    private Notices notices;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    /** Whoever missed one and has a new one needs not be called any more. */
    void booked(Appointment appointment) {
        stepped(appointment, "book", null);
        repository
                .missedBy(appointment.getPersonId(), clock.instant().minus(MISSED_LATELY))
                .forEach(missed -> tasks.close(TaskKind.APPOINTMENT_MISSED, missed));
    }

    /** She sits in the hall: whoever expects her is told at once. */
    void arrived(Appointment appointment) {
        audit.record(SUBJECT, appointment.getId(), "arrive", Appointment.State.BOOKED, Appointment.State.ARRIVED, null);
        notices.tell(
                List.of(appointment.getWorkerId()),
                NoticeKind.APPOINTMENT_ARRIVED,
                visitors.visitor(appointment.getPersonId()).reference(),
                pageOf(appointment.getId()));
    }

    void missed(Appointment appointment, Appointment.State before) {
        stepped(appointment, "miss", before);
        LocalDate today = time.today(appointment.getSiteId());
        tasks.open(
                TaskKind.APPOINTMENT_MISSED,
                null,
                appointment.getPersonId(),
                appointment.getId(),
                appointment.getWorkerId(),
                today);
    }

    void undone(Appointment appointment, Appointment.State before) {
        stepped(appointment, "undo", before);
        tasks.cancel(TaskKind.APPOINTMENT_MISSED, appointment.getId(), appointment.getWhy());
    }

    void notArrived(Appointment appointment) {
        audit.record(
                SUBJECT,
                appointment.getId(),
                "not-arrived",
                Appointment.State.ARRIVED,
                appointment.getState(),
                appointment.getWhy());
    }

    void stepped(Appointment appointment, String verb, Appointment.State before) {
        audit.record(SUBJECT, appointment.getId(), verb, before, appointment.getState(), appointment.getWhy());
        visitors.note(appointment.getPersonId(), verb, appointment.getId());
    }

    static String pageOf(long appointment) {
        return "/staff/appointment.xhtml?id=" + appointment;
    }
}
