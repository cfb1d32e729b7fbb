package org.vinculo.backup;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.vinculo.job.Job;
import org.vinculo.job.JobMark;
import org.vinculo.job.JobMarks;
import org.vinculo.settings.Setting;

/** Every few minutes: is the night's backup due? Outside any transaction, since it may take long. */
@Singleton
@Startup
@DependsOn("Portal")
public class BackupTimer {

    @Inject
    private BackupJob job;

    @Inject
    private JobMarks marks;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*/5", second = "20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void look() {
        if (BackupSettings.isOn() && BackupSettings.hasKey() && isDue()) {
            marks.run(Job.BACKUP, job::make);
        }
    }

    private boolean isDue() {
        Optional<JobMark> mark =
                marks.all().stream().filter(each -> each.job() == Job.BACKUP).findFirst();
        return BackupPlan.isDue(
                mark.map(JobMark::wellAt).orElse(null),
                mark.map(JobMark::failedAt).orElse(null),
                clock.instant(),
                BackupSettings.time(),
                ZoneId.of(Setting.TIME_ZONE.text()));
    }
}
