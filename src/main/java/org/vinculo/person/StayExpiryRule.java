package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.organisation.SiteTime;
import org.vinculo.task.DueTask;
import org.vinculo.task.TaskKind;
import org.vinculo.task.TaskRule;

/** A task for each document that ends within 60 days. */
@ApplicationScoped
class StayExpiryRule implements TaskRule {

    private static final int DAYS_AHEAD = 60;

    @Inject
    private StayRepository repository;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    @Override
    public TaskKind kind() {
        return TaskKind.DOCUMENT_EXPIRES;
    }

    @Override
    public List<DueTask> due(int limit) {
        // Nobody asks, so there is no reader whose day it would be: the installation's counts.
        LocalDate until = LocalDate.ofInstant(clock.instant(), time.zone(null)).plusDays(DAYS_AHEAD);
        return repository.ending(until, limit).stream()
                .map(stay -> new DueTask(
                        stay.stayId(), stay.expiresOn(), stay.personId(), stay.caseworkerId(), stay.expiresOn(), null))
                .toList();
    }
}
