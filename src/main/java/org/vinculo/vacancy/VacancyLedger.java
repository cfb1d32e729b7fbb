package org.vinculo.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.vinculo.organisation.SiteTime;
import org.vinculo.search.SearchOutbox;
import org.vinculo.security.AccountNames;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.task.TaskKind;
import org.vinculo.task.Tasks;

/** Everything that must be written down when a vacancy changes, whoever changes it: trail, index, tasks, and who else wants to know. */
@ApplicationScoped
class VacancyLedger {

    static final String KIND = "vacancy";
    private static final String SUBJECT = "Vacancy";

    @Inject
    private AuditTrail audit;

    @Inject
    private SearchOutbox outbox;

    @Inject
    private Tasks tasks;

    @Inject
    private AccountNames accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private SiteTime siteTime;

    @Inject
    private Event<VacancyMoved> moved;

    /** Does one step of a vacancy's way and writes it down. */
    void move(Vacancy vacancy, String verb, Consumer<Vacancy> step) {
        VacancyStatus from = vacancy.getStatus();
        step.accept(vacancy);
        VacancyStatus to = vacancy.getStatus();
        audit.record(SUBJECT, vacancy.getId(), verb, from, to, vacancy.getStatusWhy());
        outbox.changed(KIND, vacancy.getId());
        if (from == VacancyStatus.SUBMITTED) {
            tasks.close(TaskKind.VACANCY_TO_APPROVE, vacancy.getId());
        }
        if (to == VacancyStatus.SUBMITTED) {
            askCoordinators(vacancy);
        }
        moved.fire(new VacancyMoved(vacancy.getId(), from, to));
    }

    void registered(Vacancy vacancy) {
        audit.record(SUBJECT, vacancy.getId(), "register", null, vacancy.getStatus(), null);
        outbox.changed(KIND, vacancy.getId());
    }

    void changed(Vacancy vacancy, String titleBefore) {
        audit.record(SUBJECT, vacancy.getId(), "change", titleBefore, vacancy.getTitle(), null);
        outbox.changed(KIND, vacancy.getId());
    }

    /** Each coordinator who could decide gets the task; the decision of one ends it for all. */
    private void askCoordinators(Vacancy vacancy) {
        for (Long coordinator : accounts.coordinators(user.siteId())) {
            tasks.open(
                    TaskKind.VACANCY_TO_APPROVE,
                    vacancy.getTitle(),
                    null,
                    vacancy.getId(),
                    coordinator,
                    siteTime.today());
        }
    }
}
