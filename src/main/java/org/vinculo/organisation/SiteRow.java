package org.vinculo.organisation;

import org.vinculo.kernel.Row;

/** A site in a list. */
public record SiteRow(Long id, String name, String municipalityCode, String timeZone, boolean active) implements Row {}
