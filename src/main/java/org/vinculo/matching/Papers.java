package org.vinculo.matching;

import java.time.LocalDate;

/**
 * What her document says about staying and working.
 *
 * @param conditionCode null when nothing was recorded
 * @param stateCode the state written on the document (INEGI), or null
 */
public record Papers(
        String conditionCode,
        LocalDate expiresOn,
        String stateCode,
        boolean workPermit,
        Long permitEmployerId,
        String permitOccupationCode,
        String permitMunicipalityCode,
        LocalDate permitExpiresOn) {

    boolean hasPermitOn(LocalDate day) {
        return workPermit && (permitExpiresOn == null || !permitExpiresOn.isBefore(day));
    }

    /** A permit is for one employer, occupation and place; what was not written down does not fit. */
    boolean permitFits(Job job) {
        return permitEmployerId != null
                && permitEmployerId == job.employerId()
                && job.occupationCode().equals(permitOccupationCode)
                && job.municipalityCode().equals(permitMunicipalityCode);
    }

    /** The day from which the papers as recorded no longer carry the work, or null. */
    LocalDate end(boolean withPermit) {
        if (!withPermit || permitExpiresOn == null) {
            return expiresOn;
        }
        return expiresOn == null || permitExpiresOn.isBefore(expiresOn) ? permitExpiresOn : expiresOn;
    }
}
