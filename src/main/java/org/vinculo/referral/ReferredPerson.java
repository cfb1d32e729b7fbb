package org.vinculo.referral;

/** The little that lists and cards need of a person, read for a whole list at once. */
public record ReferredPerson(Long id, String reference, String usedName, String interpreter, long siteId) {}
