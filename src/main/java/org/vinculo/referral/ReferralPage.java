package org.vinculo.referral;

import java.time.Instant;

/** All that the staff's page of one referral shows. */
public record ReferralPage(
        long id,
        long personId,
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
        String sentBy) {}
