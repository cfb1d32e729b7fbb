package org.vinculo.catalog;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One value in the history of a parameter.
 *
 * @param enteredBy null for what came with the portal
 * @param mine whether the reader entered it, who then cannot verify it
 */
public record NormativeRow(
        long id,
        NormativeContent content,
        LocalDate validFrom,
        LocalDate validTo,
        String legalBasis,
        String source,
        String note,
        NormativeStatus status,
        String enteredBy,
        Instant enteredAt,
        String decidedBy,
        String why,
        boolean mine) {

    public boolean isOpen() {
        return status == NormativeStatus.PROPOSED || status == NormativeStatus.TO_VERIFY;
    }

    public boolean isWithdrawable() {
        return status != NormativeStatus.WITHDRAWN;
    }
}
