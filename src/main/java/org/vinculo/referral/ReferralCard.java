package org.vinculo.referral;

import java.time.Instant;
import java.util.List;
import org.vinculo.behalf.Mark;
import org.vinculo.directory.ServiceCategory;
import org.vinculo.kernel.Row;

/**
 * All that an agency sees of a referral: the least it needs to answer. Neither her nationality nor her condition of stay,
 * her documents, her birth date or anything written in her file is a component here, and a test keeps it so.
 *
 * @param reference by which both sides speak of her
 * @param usedName the name she uses
 * @param languages she speaks, ISO 639-3
 * @param interpreter the language she needs an interpreter for, or null
 * @param marks the steps the house wrote down, who spoke for her left out
 * @param contact the way she agreed to be reached, or null: then the sender is asked
 */
public record ReferralCard(
        Long id,
        String reference,
        String usedName,
        List<String> languages,
        String interpreter,
        String serviceName,
        ServiceCategory category,
        Urgency urgency,
        String need,
        String contact,
        ReferralStatus status,
        Instant statusSince,
        String statusWhy,
        Instant sentAt,
        String sentBy,
        Instant answerDueAt,
        Due due,
        Outcome outcome,
        String outcomeNote,
        List<Mark> marks)
        implements Row {

    /** What remains to an agency that is no part of it any more: that there was a referral, not whose. */
    ReferralCard sealed() {
        return new ReferralCard(
                id,
                reference,
                null,
                List.of(),
                null,
                serviceName,
                category,
                urgency,
                null,
                null,
                status,
                statusSince,
                statusWhy,
                sentAt,
                sentBy,
                answerDueAt,
                due,
                outcome,
                outcomeNote,
                marks);
    }
}
