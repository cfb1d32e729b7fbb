package org.vinculo.security;

/**
 * Somebody's account has just ended, in the same transaction. What was hers goes to the successor.
 *
 * @param successorId a colleague of the organisation; null when an outsider left
 * @param employerId the employer she spoke for when nobody else does, or null
 * @param agencyId the agency she spoke for when nobody else does, or null
 */
public record AccountLeft(long accountId, Long successorId, Long employerId, Long agencyId) {}
