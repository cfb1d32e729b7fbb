package org.vinculo.directory;

import org.vinculo.kernel.Row;

/** A line of the list of agencies. */
public record AgencyRow(
        Long id, String name, AgencyKind kind, String municipalityCode, String phone, boolean active, long services)
        implements Row {}
