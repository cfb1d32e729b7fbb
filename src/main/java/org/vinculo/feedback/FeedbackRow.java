package org.vinculo.feedback;

import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.kernel.Row;

/**
 * A line of the list: how it stands, never what was said or about whom.
 *
 * @param handler who answers for it, or null
 * @param siteId null when none was named
 */
public record FeedbackRow(
        Long id,
        FeedbackKind kind,
        FeedbackStatus status,
        boolean danger,
        Long siteId,
        Instant receivedAt,
        LocalDate dueOn,
        String handler)
        implements Row {

    public boolean isLate(LocalDate today) {
        return status.awaitsAnswer() && dueOn.isBefore(today);
    }
}
