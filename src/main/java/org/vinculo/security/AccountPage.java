package org.vinculo.security;

import java.util.Set;

/**
 * An account, for whom administers it.
 *
 * @param siteId where she works now, or null
 * @param capacity how many people she accompanies at most, or null
 * @param profession whose notes she reads, or null
 */
public record AccountPage(
        long id,
        String name,
        String email,
        Group group,
        boolean active,
        Long siteId,
        Set<Long> sites,
        Integer capacity,
        Profession profession,
        Long successorId) {}
