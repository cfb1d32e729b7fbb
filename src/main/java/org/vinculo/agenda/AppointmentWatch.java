package org.vinculo.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.vinculo.security.AccountLeft;
import org.vinculo.security.AuditTrail;

/** Nobody comes to somebody who left: her heir expects them. Her calendar address ends with her. */
@ApplicationScoped
class AppointmentWatch {

    @Inject
    private AppointmentRepository repository;

    @Inject
    private CalendarFeedRepository feeds;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void left(@Observes AccountLeft event) {
        Instant now = clock.instant();
        feeds.ofAccount(event.accountId()).ifPresent(feed -> feed.withdraw(now));
        if (event.successorId() != null) {
            for (Appointment appointment : repository.openOf(event.accountId(), now)) {
                appointment.passTo(event.successorId());
                audit.record(
                        "Appointment", appointment.getId(), "hand-over", event.accountId(), event.successorId(), null);
            }
        }
    }
}
