package org.vinculo.organisation;

import java.util.List;

/**
 * The organisation with its sites, to read and to edit.
 *
 * @param logoMark null without a logo
 * @param closures those that are not over, of all sites
 */
public record OrganisationPage(
        long version, OrganisationForm facts, String logoMark, List<SiteRow> sites, List<ClosureRow> closures) {}
