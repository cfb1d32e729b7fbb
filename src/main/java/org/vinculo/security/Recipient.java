package org.vinculo.security;

/**
 * Where somebody gets mail, and in which language.
 *
 * @param siteId where she works now, or null
 */
public record Recipient(Long id, String email, String language, Long siteId) {}
