package org.vinculo.person;

/** A labour profile was written. Told inside the transaction that writes it. */
public record ProfileSaved(long personId, boolean complete) {}
