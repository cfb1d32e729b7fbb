package org.vinculo.security;

/**
 * Whose files an account may see, for background work that acts in nobody's name.
 *
 * @param siteId null for all sites
 */
public record Reach(Long siteId) {}
