package org.vinculo.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.security.SeclusionCause;

/**
 * One complaint, proposal or thanks, for who may handle it.
 *
 * @param about whom it is about in the sender's words, or null
 * @param contact where she wants to be told, or null
 * @param handler who answers for it, or null
 * @param reference the number of the linked file, or null
 * @param kept from whom it is kept
 * @param others who else may handle it
 */
public record FeedbackPage(
        long id,
        FeedbackKind kind,
        Channel channel,
        String language,
        Long siteId,
        String words,
        String about,
        boolean aboutLead,
        boolean danger,
        ContactWay way,
        String contact,
        FeedbackStatus status,
        Instant receivedAt,
        LocalDate dueOn,
        Long handlerId,
        String handler,
        String answer,
        Instant answeredAt,
        String why,
        Long personId,
        String reference,
        List<Kept> kept,
        List<Named> others) {

    /** Somebody it is kept from, and why. */
    public record Kept(long account, String name, SeclusionCause cause) {}

    /** Somebody it can be given to. */
    public record Named(long account, String name) {}
}
