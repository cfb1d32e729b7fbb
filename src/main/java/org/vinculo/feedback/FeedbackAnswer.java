package org.vinculo.feedback;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What whoever sent something reads with her receipt. Her own words are not in it: who finds the receipt learns little.
 *
 * @param answer null while there is none; stays while it is looked at again
 * @param why why it was annulled, or null
 */
public record FeedbackAnswer(
        FeedbackKind kind,
        FeedbackStatus status,
        Instant receivedAt,
        LocalDate dueOn,
        String answer,
        Instant answeredAt,
        String why)
        implements Serializable {}
