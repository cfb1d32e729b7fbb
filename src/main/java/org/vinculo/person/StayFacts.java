package org.vinculo.person;

import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.catalog.StayDocument;
import org.vinculo.kernel.Row;

/**
 * A condition of stay as others read it.
 *
 * @param stateCode the state the document binds her to, or null when it binds her to none or that is not known
 * @param permitEmployerId the employer the work permit names, or null when it names none
 * @param replacedAt null while it is the current one
 * @param annulledWhy null unless it was recorded by mistake
 */
public record StayFacts(
        Long id,
        long personId,
        String conditionCode,
        StayDocument documentKind,
        String documentNumber,
        LocalDate issuedOn,
        LocalDate expiresOn,
        String stateCode,
        boolean workPermit,
        Long permitEmployerId,
        String permitOccupationCode,
        String permitMunicipalityCode,
        LocalDate permitExpiresOn,
        Instant recordedAt,
        Instant replacedAt,
        String annulledWhy)
        implements Row {

    public boolean expiredOn(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day);
    }
}
