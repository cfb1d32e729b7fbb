package org.vinculo.employer;

import java.time.LocalDate;
import org.vinculo.kernel.Row;

/** A line of the list of employers. */
public record EmployerRow(
        Long id, String name, String sector, String municipalityCode, Cie cie, LocalDate verifiedOn, boolean active)
        implements Row {}
