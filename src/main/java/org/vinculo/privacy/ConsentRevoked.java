package org.vinculo.privacy;

/** She took an agreement back; features that act on it stop what still can be stopped, in the same transaction. */
public record ConsentRevoked(long consentId, long personId, Purpose purpose) {}
