package org.vinculo.employer;

/** An employer to choose. */
public record EmployerOption(long id, String name) {}
