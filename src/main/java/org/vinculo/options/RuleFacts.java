package org.vinculo.options;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vinculo.catalog.NormativeStatus;

/**
 * A rule as it is read.
 *
 * @param fees codes of parameters; empty when nobody knows whether there are any
 * @param free the law says that nothing is paid
 * @param fine the fine that may be added, or null
 * @param discount the reduction by half may apply
 * @param deadline null when none runs
 */
public record RuleFacts(
        Long id,
        StayOption route,
        String conditions,
        Confidence confidence,
        DeadlineKind deadline,
        Set<String> fees,
        boolean free,
        FineKind fine,
        boolean discount,
        Set<Proof> proofs,
        Office office,
        String legalBasis,
        String source,
        LocalDate validFrom,
        LocalDate validTo,
        NormativeStatus status) {

    List<Condition> lines() {
        return Condition.parse(conditions);
    }

    boolean isInForce(LocalDate day) {
        return status.counts() && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Its conditions as they are read line by line. */
    public List<String> conditionLines() {
        return conditions.lines().toList();
    }
}
