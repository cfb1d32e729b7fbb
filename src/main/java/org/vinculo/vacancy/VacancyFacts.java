package org.vinculo.vacancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Schedule;

/** A vacancy as matching and placement reckon with it. */
public record VacancyFacts(
        Long id,
        long employerId,
        String title,
        String occupationCode,
        String municipalityCode,
        LocalDate startsOn,
        BigDecimal pay,
        PayPeriod period,
        int hours,
        Schedule schedule,
        VacancyStatus status,
        int openings,
        List<RequirementFact> requirements) {

    public VacancyFacts {
        requirements = List.copyOf(requirements);
    }

    /** The same vacancy, if it asked for these things. */
    public VacancyFacts asking(List<RequirementFact> others) {
        return new VacancyFacts(
                id,
                employerId,
                title,
                occupationCode,
                municipalityCode,
                startsOn,
                pay,
                period,
                hours,
                schedule,
                status,
                openings,
                others);
    }

    /** It gets candidates. */
    public boolean isOpen() {
        return status == VacancyStatus.PUBLISHED;
    }
}
