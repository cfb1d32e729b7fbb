package org.vinculo.organisation;

import java.util.List;

/**
 * A site, to read and to edit.
 *
 * @param closures those that are not over, its own and everybody's
 */
public record SitePage(long id, long version, boolean active, SiteForm facts, List<ClosureRow> closures) {}
