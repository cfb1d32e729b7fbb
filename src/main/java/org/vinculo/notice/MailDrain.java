package org.vinculo.notice;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** When mails go: after each commit that queued one, and every few seconds for what waits. */
@ApplicationScoped
public class MailDrain {

    private static final Logger LOG = Logger.getLogger(MailDrain.class.getName());

    @Inject
    private MailJob job;

    @Inject
    private Postbox postbox;

    @Resource(lookup = "concurrent/background")
    private ManagedExecutorService executor;

    private final ReentrantLock one = new ReentrantLock();

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued event) {
        executor.execute(this::sendQuietly);
    }

    /** The timer comes by in any case, and says when it does not work. */
    private void sendQuietly() {
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "the mails could not be looked through, it will be tried again", e);
        }
    }

    /** Sends what is due. A server that nobody answers at is not asked for the next mail, too. */
    void sweep() {
        if (!MailSettings.areSet() || !one.tryLock()) {
            // Whoever holds it, or the timer, finds what was just queued.
            return;
        }
        try {
            boolean reachable = true;
            Optional<MailJob.Taken> next = job.take();
            while (next.isPresent()) {
                reachable = send(next.get());
                next = reachable ? job.take() : Optional.empty();
            }
        } finally {
            // What was taken is taken again when its lease has ended.
            one.unlock();
        }
    }

    private boolean send(MailJob.Taken mail) {
        Optional<MailFailure> failure = mail.letter().map(postbox::send).orElse(Optional.of(MailFailure.NOBODY));
        failure.ifPresentOrElse(why -> job.failed(mail.mailId(), why), () -> job.sent(mail.mailId()));
        return failure.filter(MailFailure.UNREACHABLE::equals).isEmpty();
    }
}
