package org.vinculo.directory;

/** What the edit page of a service starts from. */
public record ServicePage(long id, long version, boolean active, long agencyId, String agencyName, ServiceForm facts) {}
