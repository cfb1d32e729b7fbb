package org.vinculo.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vinculo.attachment.FileKeyCheck;
import org.vinculo.backup.BackupRow;
import org.vinculo.backup.BackupStanding;
import org.vinculo.job.Job;
import org.vinculo.job.JobMark;
import org.vinculo.notice.MailStatus;
import org.vinculo.search.IndexState;

/** From when on something is not well, and what is said then. All thresholds of the state of the system are here. */
final class StateRules {

    private static final long GIGABYTE = 1_000_000_000;
    private static final long FULL = GIGABYTE;
    private static final long FILLING = 5 * GIGABYTE;
    private static final int FILLING_PARTS = 20;
    private static final long SLOW_MILLIS = 500;
    private static final long STUCK_MILLIS = 3_000;
    private static final Duration MAIL_LATE = Duration.ofHours(1);
    private static final Duration INDEX_LATE = Duration.ofMinutes(10);

    private StateRules() {}

    /** Less than a gigabyte is not well; less than five, or than a twentieth of the disk up to twenty, is to be looked at. */
    static StateLine disk(Subject place, long free, long total) {
        Health health = Health.WELL;
        if (free < FULL) {
            health = Health.NOT_WELL;
        } else if (free < FILLING || free < Math.min(total / FILLING_PARTS, FILLING_PARTS * GIGABYTE)) {
            health = Health.TO_LOOK_AT;
        }
        String text = health == Health.WELL ? "upkeep.disk.free" : "upkeep.disk.full";
        return StateLine.of(place, health, text, new Size(free), new Size(total));
    }

    static StateLine database(DatabaseFacts facts) {
        if (facts.millis() < SLOW_MILLIS) {
            return StateLine.of(
                    Subject.DATABASE, Health.WELL, "upkeep.database", facts.version(), new Size(facts.bytes()));
        }
        return StateLine.of(
                Subject.DATABASE,
                facts.millis() < STUCK_MILLIS ? Health.TO_LOOK_AT : Health.NOT_WELL,
                "upkeep.database.slow",
                facts.millis());
    }

    /** All in use means that pages wait; four of five, that they soon will. */
    static StateLine connections(long used, long most) {
        if (used * 5 < most * 4) {
            return StateLine.of(Subject.CONNECTIONS, Health.WELL, "upkeep.connections", used, most);
        }
        return StateLine.of(
                Subject.CONNECTIONS,
                used < most ? Health.TO_LOOK_AT : Health.NOT_WELL,
                "upkeep.connections.full",
                used,
                most);
    }

    static StateLine mail(MailStatus mail, Instant now) {
        if (!mail.on()) {
            return StateLine.of(Subject.MAIL, Health.TO_LOOK_AT, "upkeep.mail.off");
        }
        if (mail.oldestWaiting() != null && mail.oldestWaiting().plus(MAIL_LATE).isBefore(now)) {
            return StateLine.of(
                    Subject.MAIL,
                    Health.NOT_WELL,
                    "upkeep.mail.stuck",
                    Duration.between(mail.oldestWaiting(), now),
                    mail.waiting());
        }
        if (mail.givenUp() > 0) {
            return StateLine.of(Subject.MAIL, Health.TO_LOOK_AT, "upkeep.mail.givenUp", mail.givenUp());
        }
        return mail.lastSent() == null
                ? StateLine.of(Subject.MAIL, Health.WELL, "upkeep.mail.none", mail.waiting())
                : StateLine.of(Subject.MAIL, Health.WELL, "upkeep.mail", mail.waiting(), mail.lastSent());
    }

    static StateLine index(IndexState index, Instant rebuiltAt, Instant now) {
        if (!index.whole()) {
            return StateLine.of(Subject.INDEX, Health.NOT_WELL, "upkeep.index.broken");
        }
        if (index.oldestWaiting() != null
                && index.oldestWaiting().plus(INDEX_LATE).isBefore(now)) {
            return StateLine.of(
                    Subject.INDEX,
                    Health.NOT_WELL,
                    "upkeep.index.stuck",
                    Duration.between(index.oldestWaiting(), now),
                    index.waiting());
        }
        return rebuiltAt == null
                ? StateLine.of(Subject.INDEX, Health.WELL, "upkeep.index", index.documents(), index.waiting())
                : StateLine.of(
                        Subject.INDEX,
                        Health.WELL,
                        "upkeep.index.rebuilt",
                        index.documents(),
                        index.waiting(),
                        rebuiltAt);
    }

    /** @param demonstration there is nothing real to lose */
    static StateLine backup(BackupStanding backups, boolean demonstration, Instant now) {
        if (!backups.on()) {
            return backups.elsewhere() || demonstration
                    ? StateLine.of(
                            Subject.BACKUP,
                            Health.FACT,
                            backups.elsewhere() ? "upkeep.backup.elsewhere" : "upkeep.backup.demonstration")
                    : StateLine.of(Subject.BACKUP, Health.NOT_WELL, "upkeep.backup.off");
        }
        if (!backups.keySet()) {
            return StateLine.of(Subject.BACKUP, Health.NOT_WELL, "upkeep.backup.key");
        }
        return backups.rows().isEmpty()
                ? StateLine.of(Subject.BACKUP, Health.TO_LOOK_AT, "upkeep.backup.none")
                : newest(backups.rows(), now);
    }

    private static StateLine newest(List<BackupRow> rows, Instant now) {
        BackupRow newest = rows.get(0);
        Duration age = Duration.between(newest.madeAt(), now);
        if (age.compareTo(Job.BACKUP.patience()) > 0) {
            return StateLine.of(Subject.BACKUP, Health.NOT_WELL, "upkeep.backup.old", age);
        }
        return switch (newest.state()) {
            case DAMAGED -> StateLine.of(Subject.BACKUP, Health.NOT_WELL, "upkeep.backup.damaged", newest.madeAt());
            case AWAY -> StateLine.of(Subject.BACKUP, Health.TO_LOOK_AT, "upkeep.backup.away", newest.madeAt());
            case WHOLE ->
                StateLine.of(
                        Subject.BACKUP,
                        Health.WELL,
                        "upkeep.backup",
                        newest.madeAt(),
                        new Size(newest.bytes()),
                        newest.checkedAt());
        };
    }

    static StateLine filesKey(FileKeyCheck.Result keys) {
        if (!keys.missing().isEmpty()) {
            return StateLine.of(
                    Subject.FILES_KEY, Health.NOT_WELL, "upkeep.filesKey.missing", String.join(", ", keys.missing()));
        }
        return keys.set()
                ? StateLine.of(Subject.FILES_KEY, Health.WELL, "upkeep.filesKey")
                : StateLine.of(Subject.FILES_KEY, Health.TO_LOOK_AT, "upkeep.filesKey.none");
    }

    static StateLine clock(Duration offset, Instant now) {
        return offset.isZero()
                ? StateLine.of(Subject.CLOCK, Health.FACT, "upkeep.clock")
                : StateLine.of(Subject.CLOCK, Health.TO_LOOK_AT, "upkeep.clock.moved", new Moment(now));
    }

    static StateLine practice(boolean demonstration, String practiceUrl) {
        if (demonstration) {
            return StateLine.of(Subject.PRACTICE, Health.FACT, "upkeep.practice.here");
        }
        return practiceUrl.isEmpty()
                ? StateLine.of(Subject.PRACTICE, Health.FACT, "upkeep.practice.none")
                : StateLine.of(Subject.PRACTICE, Health.FACT, "upkeep.practice", practiceUrl);
    }

    /**
     * @param mark how it went so far, or null when it never ran
     * @param since since when this portal runs
     */
    static StateLine job(Job job, JobMark mark, Instant since, Instant now) {
        if (mark != null && mark.isFailing()) {
            return StateLine.of(job, Health.NOT_WELL, "upkeep.job.failed", mark.failedAt(), mark.incident());
        }
        Instant well = mark == null ? null : mark.wellAt();
        if (!job.isRegular()) {
            return well == null
                    ? StateLine.of(job, Health.FACT, "upkeep.job.asked")
                    : StateLine.of(job, Health.WELL, "upkeep.job.once", well);
        }
        Instant limit = (well == null ? since : well).plus(job.patience());
        if (now.isAfter(limit)) {
            return StateLine.of(
                    job,
                    Health.NOT_WELL,
                    "upkeep.job.late",
                    Duration.between(well == null ? since : well, now),
                    job.rhythm());
        }
        return well == null
                ? StateLine.of(job, Health.FACT, "upkeep.job.notYet", job.rhythm())
                : StateLine.of(job, Health.WELL, "upkeep.job", well, job.rhythm());
    }
}
