package org.vinculo.employer;

import java.time.Instant;
import java.time.LocalDate;

/** An employer as staff read it. */
public record EmployerPage(
        Long id,
        long version,
        String name,
        String rfc,
        boolean rfcFits,
        String sector,
        String municipality,
        String address,
        Cie cie,
        String contactName,
        String contactPhone,
        String contactEmail,
        LocalDate verifiedOn,
        boolean active,
        Instant createdAt) {}
