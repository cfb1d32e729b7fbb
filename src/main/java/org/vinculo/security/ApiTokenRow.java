package org.vinculo.security;

import java.time.Instant;
import org.vinculo.kernel.Row;

/** A token as its owner sees it: never the token itself. */
public record ApiTokenRow(
        Long id,
        String label,
        String scope,
        Instant createdAt,
        Instant expiresAt,
        Instant revokedAt,
        Instant lastUsedAt)
        implements Row {}
