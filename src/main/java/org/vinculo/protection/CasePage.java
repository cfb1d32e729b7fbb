package org.vinculo.protection;

import java.time.Instant;
import java.util.List;
import org.vinculo.person.Company;
import org.vinculo.referral.Due;

/**
 * The case of a child alone as her page shows it.
 *
 * @param due while the authority was not told, or null
 * @param scanned whether a receipt is among her files
 * @param adult whether her age, as it is known now, leaves no doubt
 * @param undo keys of the sentences that say what the mistake undoes, in this state
 */
public record CasePage(
        long id,
        long personId,
        Company kind,
        CaseStatus status,
        Instant openedAt,
        String openedBy,
        Instant dueAt,
        Due due,
        String responsible,
        CaseFacts facts,
        String referredBy,
        boolean scanned,
        boolean adult,
        List<String> undo) {

    /** What is still to be done, as keys. */
    public List<String> missing() {
        return Missing.of(status, facts.folio(), scanned, adult);
    }
}
