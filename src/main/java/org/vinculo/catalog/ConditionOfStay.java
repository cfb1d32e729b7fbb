package org.vinculo.catalog;

import java.time.LocalDate;
import java.util.Set;

/**
 * A condition of stay as the law had it between two dates.
 *
 * @param work the answer without a work permit
 * @param workWithPermit the answer once a permit is recorded, or null when none exists for it
 * @param states the states (INEGI codes) where it is valid; empty for the whole country
 * @param boundToDocumentState valid only in the state written on the document
 * @param reason the code that always comes with the answer, or null
 * @param needsExpiry whether its document must say until when it is valid
 * @param validTo the last day, or null while it is in force
 */
public record ConditionOfStay(
        String code,
        WorkRule work,
        WorkRule workWithPermit,
        Set<String> states,
        boolean boundToDocumentState,
        String reason,
        boolean needsExpiry,
        LocalDate validFrom,
        LocalDate validTo,
        String legalBasis) {

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
