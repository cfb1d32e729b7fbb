package org.vinculo.vacancy;

import java.time.Instant;
import java.time.LocalDate;

/** A line of a list as the table has it, with codes. Public because the query makes it; no service gives it away. */
public record VacancyLine(
        Long id,
        long employerId,
        String title,
        String occupationCode,
        String municipalityCode,
        LocalDate startsOn,
        int openings,
        VacancyStatus status,
        Instant statusSince,
        String statusWhy) {}
