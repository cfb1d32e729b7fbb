package org.vinculo.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vinculo.person.Age;
import org.vinculo.person.Birth;
import org.vinculo.person.BirthPrecision;
import org.vinculo.person.Company;
import org.vinculo.person.Stage;

/**
 * Somebody with a labour profile, as the ranking reads her.
 *
 * @param underway how her proposals stand, seen from the vacancy
 */
record Candidate(
        long id,
        String reference,
        String usedName,
        long siteId,
        LocalDate birthDate,
        BirthPrecision birthPrecision,
        Company company,
        Stage stage,
        String municipalityCode,
        LocalDate availableFrom,
        Papers papers,
        WorkProfile profile,
        Underway underway) {

    /** The same, with how she stands to one vacancy. */
    Candidate withStatus(String candidacy) {
        return new Candidate(
                id,
                reference,
                usedName,
                siteId,
                birthDate,
                birthPrecision,
                company,
                stage,
                municipalityCode,
                availableFrom,
                papers,
                profile,
                underway.at(candidacy));
    }

    Age ageOn(LocalDate day) {
        return Birth.of(birthDate, birthPrecision, day);
    }

    List<Hindrance> hindrances(LocalDate start) {
        List<Hindrance> found = new ArrayList<>();
        if (underway.here() != null) {
            found.add("REJECTED".equals(underway.here()) ? Hindrance.REFUSED_HERE : Hindrance.ALREADY_PROPOSED);
        }
        if (stage == Stage.PLACED || stage == Stage.FOLLOW_UP) {
            found.add(Hindrance.PLACED);
        }
        if (availableFrom != null && availableFrom.isAfter(start)) {
            found.add(Hindrance.NOT_YET_AVAILABLE);
        }
        return found;
    }
}
