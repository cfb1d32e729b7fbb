package org.vinculo.person;

/** Told in the transaction in which somebody records a person's age with its evidence. */
public record AgeRecorded(long personId) {}
