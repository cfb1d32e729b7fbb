package org.vinculo.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.organisation.SiteTime;
import org.vinculo.task.DueTask;
import org.vinculo.task.TaskKind;
import org.vinculo.task.TaskRule;

/** On her eighteenth birthday a child alone becomes a task, and nothing else changes by itself. */
@ApplicationScoped
class ComingOfAgeRule implements TaskRule {

    @Inject
    private ProtectionRepository repository;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    @Override
    public TaskKind kind() {
        return TaskKind.CHILD_CASE_TO_MOVE;
    }

    @Override
    public List<DueTask> due(int limit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), time.zone(null));
        return repository.grown(today, limit).stream()
                .map(grown -> new DueTask(
                        grown.id(), grown.birthDate(), grown.personId(), grown.responsibleId(), today, null))
                .toList();
    }
}
