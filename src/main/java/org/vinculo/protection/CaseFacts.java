package org.vinculo.protection;

import java.time.Instant;

/**
 * What was recorded about a case step by step; what did not happen yet is null.
 *
 * @param name of the authority, where its kind does not say it all
 * @param contact who was told there, and how she is reached
 */
public record CaseFacts(
        AuthorityKind authority,
        String name,
        String contact,
        String folio,
        Instant referredAt,
        Instant receivedAt,
        String receivedFrom,
        CaseEnd end,
        Instant endedAt,
        String endedWhy) {}
