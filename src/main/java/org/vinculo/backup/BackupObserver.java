package org.vinculo.backup;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.vinculo.job.Job;
import org.vinculo.job.JobMarks;

/** Does in the background what an administrator asked for, once it is written down who did. */
@ApplicationScoped
public class BackupObserver {

    @Inject
    private BackupJob job;

    @Inject
    private JobMarks marks;

    @Resource(lookup = "concurrent/background")
    private ManagedExecutorService executor;

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) BackupAsked event) {
        executor.execute(() -> {
            if (event.check() == null) {
                marks.run(Job.BACKUP, job::make);
            } else {
                marks.run(Job.BACKUP_CHECK, () -> job.check(event.check()));
            }
        });
    }
}
