package org.vinculo.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is known of a parameter on a day, with where it is written.
 *
 * @param amount null when no value holds on that day: it is not known then, whatever it was before
 * @param validTo the last day, null while it has none
 * @param verified somebody has compared it with its source
 * @param formerAmount what held last before that day, when nothing holds on it; or null
 * @param formerTo its last day
 */
public record NormativeFact(
        String code,
        String title,
        BigDecimal amount,
        LocalDate validFrom,
        LocalDate validTo,
        String legalBasis,
        String source,
        boolean verified,
        BigDecimal formerAmount,
        LocalDate formerTo) {

    static NormativeFact unknown(String code, String title, BigDecimal formerAmount, LocalDate formerTo) {
        return new NormativeFact(code, title, null, null, null, null, null, false, formerAmount, formerTo);
    }

    public boolean isKnown() {
        return amount != null;
    }
}
