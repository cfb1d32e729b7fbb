package org.vinculo.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vinculo.task.TaskKind;
import org.vinculo.task.Tasks;

/** The task to answer stands with whoever answers for it, never with somebody it concerns (R33). */
@ApplicationScoped
class FeedbackTasks {

    @Inject
    private Tasks tasks;

    @Inject
    private Handlers handlers;

    /** Gives the open task to whoever answers for it now, else to the first it may reach; to nobody when there is none. */
    void follow(Feedback feedback) {
        Optional<Long> owner = handlers.owner(feedback);
        if (owner.isPresent()) {
            tasks.pass(TaskKind.FEEDBACK_DUE, feedback.getId(), owner.get());
        } else {
            tasks.cancel(TaskKind.FEEDBACK_DUE, feedback.getId(), null);
        }
    }

    void done(Feedback feedback) {
        tasks.close(TaskKind.FEEDBACK_DUE, feedback.getId());
    }

    void cancelled(Feedback feedback, String why) {
        tasks.cancel(TaskKind.FEEDBACK_DUE, feedback.getId(), why);
    }
}
