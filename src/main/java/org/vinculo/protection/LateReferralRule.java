package org.vinculo.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.vinculo.organisation.SiteTime;
import org.vinculo.task.DueTask;
import org.vinculo.task.TaskKind;
import org.vinculo.task.TaskRule;

/** The coordinator hears, once, of each child whose time passed without the authority being told. */
@ApplicationScoped
class LateReferralRule implements TaskRule {

    @Inject
    private ProtectionRepository repository;

    @Inject
    private Responsible responsible;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    @Override
    public TaskKind kind() {
        return TaskKind.CHILD_ALONE_LATE;
    }

    @Override
    public List<DueTask> due(int limit) {
        return repository.late(clock.instant(), limit).stream()
                .map(late -> new DueTask(
                        late.id(),
                        LocalDate.ofInstant(late.dueAt(), ZoneOffset.UTC),
                        late.personId(),
                        responsible.coordinators(late.siteId()).stream()
                                .findFirst()
                                .orElse(late.responsibleId()),
                        time.today(late.siteId()),
                        null))
                .toList();
    }
}
