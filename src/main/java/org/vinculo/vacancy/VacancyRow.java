package org.vinculo.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.kernel.Row;

/** A line of a list of vacancies. */
public record VacancyRow(
        Long id,
        String title,
        long employerId,
        String employer,
        String occupation,
        String municipality,
        LocalDate startsOn,
        int openings,
        VacancyStatus status,
        Instant statusSince,
        String statusWhy)
        implements Row {}
