package org.vinculo.directory;

import java.util.List;

/** All that the page of one agency shows. */
public record AgencyPage(long id, long version, boolean active, AgencyForm facts, List<ServiceRow> services) {}
