package org.vinculo.vacancy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.behalf.Mark;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Schedule;

/**
 * A vacancy as it is read. Warnings and phrases are what a coordinator looks at before she publishes.
 *
 * @param marks what was written down for the employer
 * @param phrases words that look as if they shut people out
 */
public record VacancyPage(
        Long id,
        long version,
        long employerId,
        String employer,
        boolean employerVerified,
        String title,
        String occupation,
        String description,
        String municipality,
        String address,
        Modality modality,
        int openings,
        LocalDate startsOn,
        LocalDate closesOn,
        BigDecimal pay,
        PayPeriod payPeriod,
        int hoursPerWeek,
        Schedule schedule,
        VacancyStatus status,
        Instant statusSince,
        String statusWhy,
        Instant createdAt,
        String createdBy,
        String wordingWhy,
        List<RequirementLine> requirements,
        List<Finding> findings,
        List<String> phrases,
        List<Mark> marks) {

    /** The description as it was typed, paragraph by paragraph. */
    public List<String> paragraphs() {
        return description.lines().filter(line -> !line.isBlank()).toList();
    }

    public List<RequirementLine> musts() {
        return requirements.stream()
                .filter(line -> line.strength() == Strength.MUST)
                .toList();
    }

    public List<RequirementLine> preferences() {
        return requirements.stream()
                .filter(line -> line.strength() == Strength.PREFER)
                .toList();
    }

    /** Whether it may go this way now; the page hides the buttons of what may not. */
    public boolean mayBecome(String next) {
        return status.canBecome(VacancyStatus.valueOf(next));
    }
}
