package org.vinculo.referral;

import java.time.Instant;
import java.util.List;
import org.vinculo.behalf.AnswerTime;
import org.vinculo.behalf.Mark;

/**
 * All that the staff's page of one referral shows.
 *
 * @param answer how long the agency took, or null while it owes its answer
 * @param marks the steps that were written down for others
 */
public record ReferralPage(
        long id,
        long personId,
        String personName,
        String serviceName,
        long agencyId,
        String agencyName,
        Urgency urgency,
        String need,
        String contact,
        ReferralStatus status,
        Instant statusSince,
        String statusWhy,
        Instant answerDueAt,
        Due due,
        Outcome outcome,
        String outcomeNote,
        Instant sentAt,
        String sentBy,
        AnswerTime answer,
        List<Mark> marks) {}
