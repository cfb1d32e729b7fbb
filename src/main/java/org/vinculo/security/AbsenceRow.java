package org.vinculo.security;

import java.time.LocalDate;
import org.vinculo.kernel.Row;

/** An absence in a list, without names. */
public record AbsenceRow(Long id, long accountId, long delegateId, LocalDate firstDay, LocalDate lastDay)
        implements Row {}
