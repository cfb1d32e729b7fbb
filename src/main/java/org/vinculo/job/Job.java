package org.vinculo.job;

import java.time.Duration;

/** Work nobody asks for, and how often it is due. */
public enum Job {
    INDEX(Duration.ofSeconds(5)),
    MAIL(Duration.ofSeconds(5)),
    DIGEST(Duration.ofSeconds(20)),
    TASK_RULES(Duration.ofMinutes(10)),
    MATCH_WATCH(Duration.ofSeconds(10)),
    APPOINTMENTS(Duration.ofMinutes(1)),
    QUEUE_FORGET(Duration.ofDays(1)),
    UPKEEP(Duration.ofSeconds(30)),
    /** Only where the operator has set a folder. */
    BACKUP(Duration.ofDays(1)),
    /** When an administrator wants it. */
    BACKUP_CHECK(null),
    /** When the index does not belong to the database; otherwise never. */
    REBUILD(null);

    private static final Duration LEAST_GRACE = Duration.ofMinutes(15);
    private static final Duration MOST_GRACE = Duration.ofHours(3);
    private static final int ROUNDS = 2;

    private final Duration rhythm;

    Job(Duration rhythm) {
        this.rhythm = rhythm;
    }

    public boolean isRegular() {
        return rhythm != null;
    }

    /** How often it runs. */
    public Duration rhythm() {
        return rhythm;
    }

    /** So long after it last went well something is wrong: two rounds were missed, a quarter of an hour at least and three hours at most. */
    public Duration patience() {
        Duration grace = rhythm.multipliedBy(ROUNDS);
        grace = grace.compareTo(LEAST_GRACE) < 0 ? LEAST_GRACE : grace;
        return rhythm.plus(grace.compareTo(MOST_GRACE) > 0 ? MOST_GRACE : grace);
    }
}
