package org.vinculo.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.vinculo.notice.NoticeKind;
import org.vinculo.notice.Notices;
import org.vinculo.organisation.SiteTime;

/**
 * Reminds whoever expects somebody, on the day before from noon on, once. The mark is set in the transaction of the notice, so two
 * servers remind her once; a server that stood still makes up for it as long as the hour has not come.
 */
@ApplicationScoped
class AppointmentReminderJob {

    private static final LocalTime NOON = LocalTime.NOON;

    /** No day before is further away, whatever the zone. */
    private static final Duration SOON = Duration.ofDays(2);

    @Inject
    private AppointmentRepository repository;

    @Inject
    private Visitors visitors;

    @Inject
    private Notices notices;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    /** @return how many were reminded */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int remind() {
        Instant now = clock.instant();
        int reminded = 0;
        for (Appointment appointment : repository.notReminded(now, now.plus(SOON))) {
            ZoneId zone = time.zone(appointment.getSiteId());
            if (isDue(appointment, now, zone) && repository.remind(appointment.getId(), now)) {
                notices.tell(
                        List.of(appointment.getWorkerId()),
                        NoticeKind.APPOINTMENT_TOMORROW,
                        visitors.visitor(appointment.getPersonId()).reference(),
                        AppointmentTrail.pageOf(appointment.getId()));
                reminded++;
            }
        }
        return reminded;
    }

    /** What is given for the same day needs no reminder: whoever gave it has just spoken of it. */
    static boolean isDue(Appointment appointment, Instant now, ZoneId zone) {
        LocalDate day = appointment.getStartsAt().atZone(zone).toLocalDate();
        return appointment.getBookedAt().isBefore(day.atStartOfDay(zone).toInstant())
                && !now.isBefore(day.minusDays(1).atTime(NOON).atZone(zone).toInstant())
                && now.isBefore(appointment.getStartsAt());
    }
}
