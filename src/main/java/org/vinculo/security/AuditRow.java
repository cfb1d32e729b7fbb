package org.vinculo.security;

import java.time.Instant;
import org.vinculo.kernel.Row;

/** A line of the audit trail: who did what to which thing, from what to what, and why. */
public record AuditRow(
        Long id,
        Instant at,
        String actor,
        String subject,
        Long subjectId,
        String verb,
        String from,
        String to,
        String why)
        implements Row {}
