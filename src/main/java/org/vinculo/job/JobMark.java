package org.vinculo.job;

import java.time.Instant;

/**
 * How one job stands.
 *
 * @param wellAt when it last went well, or null
 * @param failedAt when it last failed, or null
 * @param incident the number under which the log has that failure, or null
 */
public record JobMark(Job job, Instant wellAt, Instant failedAt, String incident) {

    /** It failed and has not gone well since. */
    public boolean isFailing() {
        return failedAt != null && (wellAt == null || wellAt.isBefore(failedAt));
    }
}
