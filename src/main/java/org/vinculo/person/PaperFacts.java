package org.vinculo.person;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A paper as others read it.
 *
 * @param number as it is kept, or null
 * @param temporary a CURP for the time of a procedure
 * @param since the day of the state: when it was asked for, when it was given
 * @param note which document it is, or why it is not needed
 * @param replacedAt null while it is the current record
 */
public record PaperFacts(
        Long id,
        PaperKind kind,
        PaperState state,
        String number,
        boolean temporary,
        LocalDate since,
        LocalDate endsOn,
        String note,
        Instant recordedAt,
        Instant replacedAt) {}
