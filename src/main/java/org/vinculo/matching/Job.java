package org.vinculo.matching;

import java.time.LocalDate;

/**
 * What eligibility needs to know of a vacancy.
 *
 * @param registered the employer may make the offer a permit is asked with (CIE)
 */
public record Job(
        long employerId, String occupationCode, String municipalityCode, LocalDate startsOn, boolean registered) {

    /** The first two digits of the municipality. */
    String stateCode() {
        return municipalityCode.substring(0, 2);
    }
}
