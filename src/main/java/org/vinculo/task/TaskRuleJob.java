package org.vinculo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Runs one rule for a while. The mark is written before the task, in the same transaction: two servers open it once. */
@ApplicationScoped
class TaskRuleJob {

    private static final int BATCH = 100;

    @Inject
    private TaskRepository repository;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    /** @return how many occurrences were looked at; 0 when the rule has nothing left to ask for */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int run(TaskRule rule) {
        List<DueTask> due = rule.due(BATCH);
        for (DueTask occurrence : due) {
            if (repository.mark(rule.kind(), occurrence, clock.instant())) {
                long task = tasks.open(
                        rule.kind(),
                        occurrence.what(),
                        occurrence.personId(),
                        occurrence.subjectId(),
                        occurrence.ownerId(),
                        occurrence.dueOn());
                repository.markedBy(rule.kind(), occurrence, task);
            }
        }
        return due.size();
    }
}
