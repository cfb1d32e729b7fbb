package org.vinculo.referral;

import java.time.Instant;
import org.vinculo.kernel.Row;

/** A line of the staff's list of referrals. */
public record ReferralRow(
        Long id,
        long personId,
        String personName,
        String personReference,
        long siteId,
        String serviceName,
        String agencyName,
        Urgency urgency,
        ReferralStatus status,
        Instant statusSince,
        Instant answerDueAt,
        Due due,
        Instant sentAt,
        Outcome outcome)
        implements Row {

    /** As the query makes it; the deadline in words is added after it. */
    public ReferralRow(
            Long id,
            long personId,
            String personName,
            String personReference,
            long siteId,
            String serviceName,
            String agencyName,
            Urgency urgency,
            ReferralStatus status,
            Instant statusSince,
            Instant answerDueAt,
            Instant sentAt,
            Outcome outcome) {
        this(
                id,
                personId,
                personName,
                personReference,
                siteId,
                serviceName,
                agencyName,
                urgency,
                status,
                statusSince,
                answerDueAt,
                null,
                sentAt,
                outcome);
    }

    ReferralRow due(Due words) {
        return new ReferralRow(
                id,
                personId,
                personName,
                personReference,
                siteId,
                serviceName,
                agencyName,
                urgency,
                status,
                statusSince,
                answerDueAt,
                words,
                sentAt,
                outcome);
    }
}
