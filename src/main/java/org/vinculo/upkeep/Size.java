package org.vinculo.upkeep;

/** So many bytes. */
public record Size(long bytes) {}
