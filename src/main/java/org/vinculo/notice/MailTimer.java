package org.vinculo.notice;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vinculo.job.Job;
import org.vinculo.job.JobMarks;
import org.vinculo.security.Recipient;

/** Every few seconds: is a mail due? Every minute: is a digest? Without a mail server it asks nothing. */
@Singleton
@Startup
@DependsOn("Portal")
public class MailTimer {

    private static final Logger LOG = Logger.getLogger(MailTimer.class.getName());

    @Inject
    private MailDrain drain;

    @Inject
    private DigestJob digests;

    @Inject
    private JobMarks marks;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void send() {
        marks.run(Job.MAIL, drain::sweep);
    }

    @Schedule(hour = "*", minute = "*", second = "2/20", persistent = false)
    void digest() {
        marks.run(Job.DIGEST, this::digests);
    }

    private void digests() {
        if (MailSettings.areSet()) {
            for (Recipient recipient : digests.recipients()) {
                digestOf(recipient);
            }
        }
    }

    private void digestOf(Recipient recipient) {
        try {
            digests.digest(recipient);
        } catch (RuntimeException e) {
            // Another server was faster, or it is found again in a moment; the others must not wait for it.
            LOG.log(Level.FINE, "a digest could not be made, it will be tried again", e);
        }
    }
}
