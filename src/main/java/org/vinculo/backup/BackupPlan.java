package org.vinculo.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When the nightly backup is due. A night on which the portal stood still is made up for at the start. */
final class BackupPlan {

    /** What failed is not tried again at once: the disk does not get emptier by it. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private BackupPlan() {}

    /**
     * @param made when the last one was made, or null
     * @param failed when one failed last, or null
     */
    static boolean isDue(Instant made, Instant failed, Instant now, LocalTime time, ZoneId zone) {
        if (failed != null && (made == null || failed.isAfter(made)) && now.isBefore(failed.plus(PAUSE))) {
            return false;
        }
        return made == null || made.isBefore(lastDue(now, time, zone));
    }

    private static Instant lastDue(Instant now, LocalTime time, ZoneId zone) {
        ZonedDateTime there = now.atZone(zone);
        ZonedDateTime today = there.toLocalDate().atTime(time).atZone(zone);
        return (today.isAfter(there)
                        ? there.toLocalDate().minusDays(1).atTime(time).atZone(zone)
                        : today)
                .toInstant();
    }
}
