package org.vinculo.employer;

/** Told in the same transaction when an employer's name changed, so that what carries the name can follow. */
public record EmployerRenamed(long employerId) {}
