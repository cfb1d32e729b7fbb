package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.organisation.SiteTime;
import org.vinculo.task.TaskKind;
import org.vinculo.task.Tasks;

/** Opens a task for each document that ends within 60 days, once for each document, whoever runs and however often. */
@ApplicationScoped
class StayExpiryJob {

    private static final int DAYS_AHEAD = 60;
    private static final int BATCH = 100;

    @Inject
    private StayRepository repository;

    @Inject
    private PersonLookup people;

    @Inject
    private Tasks tasks;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    /** @return how many tasks were opened; 0 when there is nothing left to open */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int openTasks() {
        // Nobody asks, so there is no reader whose day it would be: the installation's counts.
        LocalDate until = LocalDate.ofInstant(clock.instant(), time.zone(null)).plusDays(DAYS_AHEAD);
        List<StayRepository.Ending> ending = repository.claimEnding(until, BATCH);
        for (StayRepository.Ending stay : ending) {
            tasks.open(
                    TaskKind.DOCUMENT_EXPIRES,
                    null,
                    stay.personId(),
                    stay.stayId(),
                    people.caseworker(stay.personId()),
                    stay.expiresOn());
        }
        return ending.size();
    }
}
