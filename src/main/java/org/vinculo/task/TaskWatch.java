package org.vinculo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.AccountLeft;
import org.vinculo.security.AccountNames;
import org.vinculo.security.AuditTrail;

/** No task stays with somebody who left, and an employer or agency that nobody speaks for any more is somebody's task. */
@ApplicationScoped
class TaskWatch {

    @Inject
    private TaskRepository repository;

    @Inject
    private Tasks tasks;

    @Inject
    private AccountNames accounts;

    @Inject
    private SiteTime time;

    @Inject
    private AuditTrail audit;

    void left(@Observes AccountLeft event) {
        if (event.successorId() != null) {
            for (Task task : repository.openTasksOfOwner(event.accountId())) {
                if (task.getKind() == TaskKind.FEEDBACK_DUE) {
                    // Its own feature knows who may have it.
                    continue;
                }
                task.passTo(event.successorId());
                audit.record("Task", task.getId(), "hand-over", event.accountId(), event.successorId(), null);
            }
        }
        if (event.employerId() != null) {
            open(TaskKind.EMPLOYER_WITHOUT_CONTACT, event.employerId());
        }
        if (event.agencyId() != null) {
            open(TaskKind.AGENCY_WITHOUT_CONTACT, event.agencyId());
        }
    }

    private void open(TaskKind kind, long subject) {
        LocalDate today = time.today();
        accounts.coordinators(null).stream()
                .findFirst()
                .ifPresent(coordinator -> tasks.open(kind, null, null, subject, coordinator, today));
    }
}
