package org.vinculo.organisation;

/** A site to choose. */
public record SiteOption(Long id, String name) {}
