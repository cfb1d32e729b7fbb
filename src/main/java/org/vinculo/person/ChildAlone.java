package org.vinculo.person;

/** Told in the transaction in which somebody finds that nobody who is responsible for this child is with her. */
public record ChildAlone(long personId, Company how) {}
