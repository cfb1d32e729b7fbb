package org.vinculo.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vinculo.attachment.FileKeyCheck;
import org.vinculo.backup.BackupStanding;
import org.vinculo.backup.Backups;
import org.vinculo.job.Job;
import org.vinculo.job.JobMark;
import org.vinculo.job.JobMarks;
import org.vinculo.notice.Notices;
import org.vinculo.search.OutboxDrain;
import org.vinculo.settings.PortalVersion;
import org.vinculo.settings.Setting;

/** Looks at everything once; the rules judge. */
@ApplicationScoped
class UpkeepLook {

    @Inject
    private DatabaseRepository database;

    @Inject
    private OutboxDrain outbox;

    @Inject
    private Notices notices;

    @Inject
    private Backups backups;

    @Inject
    private FileKeyCheck fileKeys;

    @Inject
    private JobMarks marks;

    @Inject
    private Clock clock;

    private volatile Instant since;

    /** From now on it is known what should have run. */
    void begin() {
        since = clock.instant();
    }

    List<StateLine> system() {
        Instant now = clock.instant();
        boolean demonstration = Setting.DEMO.flag();
        DatabaseFacts facts = database.look();
        List<StateLine> lines = new ArrayList<>();
        lines.add(StateRules.database(facts));
        Machine.pool().ifPresent(pool -> lines.add(StateRules.connections(pool.used(), pool.most())));
        Machine.databaseFolder(facts.folder()).ifPresent(folder -> addDisk(lines, Subject.DISK_DATABASE, folder));
        addDisk(lines, Subject.DISK_INDEX, Path.of(Setting.INDEX_DIR.text()));
        addDisk(lines, Subject.DISK_FILES, Setting.FILES_DIR);
        addDisk(lines, Subject.DISK_BACKUP, Setting.BACKUP_DIR);
        JobMark rebuild = byJob().get(Job.REBUILD);
        lines.add(StateRules.index(outbox.state(), rebuild == null ? null : rebuild.wellAt(), now));
        lines.add(StateRules.mail(notices.mail(), now));
        lines.add(StateRules.backup(backups.standing(), demonstration, now));
        lines.add(StateRules.filesKey(fileKeys.look()));
        lines.add(StateRules.clock(demonstration ? Setting.CLOCK_OFFSET.duration() : Duration.ZERO, now));
        lines.add(StateRules.practice(demonstration, Setting.PRACTICE_URL.text()));
        lines.add(StateLine.of(
                Subject.VERSION,
                Health.FACT,
                "upkeep.version",
                PortalVersion.text(),
                facts.schema(),
                System.getProperty("java.version")));
        return lines;
    }

    private static void addDisk(List<StateLine> lines, Subject place, Setting folder) {
        if (!folder.text().isEmpty()) {
            addDisk(lines, place, Path.of(folder.text()));
        }
    }

    private static void addDisk(List<StateLine> lines, Subject place, Path folder) {
        Machine.disk(folder).ifPresent(disk -> lines.add(StateRules.disk(place, disk.free(), disk.total())));
    }

    /** The backup's own work is among them only where there is any. */
    List<StateLine> jobs() {
        Instant now = clock.instant();
        BackupStanding standing = backups.standing();
        Map<Job, JobMark> known = byJob();
        return Arrays.stream(Job.values())
                .filter(job -> standing.on() || (job != Job.BACKUP && job != Job.BACKUP_CHECK))
                .map(job -> StateRules.job(job, known.get(job), since == null ? now : since, now))
                .toList();
    }

    private Map<Job, JobMark> byJob() {
        return marks.all().stream().collect(Collectors.toMap(JobMark::job, Function.identity()));
    }
}
