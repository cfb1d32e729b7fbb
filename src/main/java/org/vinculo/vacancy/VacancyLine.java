package org.vinculo.vacancy;

import java.time.Instant;
import java.time.LocalDate;

/** A line of a list as the table has it, with codes. */
record VacancyLine(
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
