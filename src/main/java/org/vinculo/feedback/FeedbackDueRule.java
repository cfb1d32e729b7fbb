package org.vinculo.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.vinculo.task.DueTask;
import org.vinculo.task.TaskKind;
import org.vinculo.task.TaskRule;

/** A task for each answer somebody waits for, until it is given: for whoever took it, else for the first it may reach (R33). */
@ApplicationScoped
class FeedbackDueRule implements TaskRule {

    @Inject
    private FeedbackRepository repository;

    @Inject
    private Handlers handlers;

    @Override
    public TaskKind kind() {
        return TaskKind.FEEDBACK_DUE;
    }

    @Override
    public List<DueTask> due(int limit) {
        return repository.withoutTask(limit).stream().flatMap(this::task).toList();
    }

    private Stream<DueTask> task(Feedback feedback) {
        return handlers
                .owner(feedback)
                .map(owner ->
                        new DueTask(feedback.getId(), feedback.getDueOn(), null, owner, feedback.getDueOn(), null))
                .stream();
    }
}
