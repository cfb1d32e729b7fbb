package org.vinculo.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vinculo.security.AccountLeft;

/** Nothing stays with somebody who left, nor goes with her other work to a successor it may concern. */
@ApplicationScoped
class FeedbackWatch {

    @Inject
    private FeedbackRepository repository;

    @Inject
    private FeedbackTasks tasks;

    @Inject
    private Handlers handlers;

    void left(@Observes AccountLeft event) {
        for (Feedback feedback : repository.open()) {
            if (feedback.getHandlerId() != null && feedback.getHandlerId() == event.accountId()) {
                feedback.loseHandler();
                handlers.tell(feedback);
            }
            tasks.follow(feedback);
        }
    }
}
