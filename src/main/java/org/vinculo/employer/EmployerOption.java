package org.vinculo.employer;

/** An employer to choose. */
public record EmployerOption(Long code, String label) {}
