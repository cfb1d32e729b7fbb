package org.vinculo.security;

import java.time.Instant;
import org.vinculo.kernel.Row;

/** An account as the administrator's list shows it. */
public record AccountRow(
        Long id,
        String name,
        String email,
        Group group,
        Long siteId,
        boolean active,
        boolean passwordSet,
        Instant lastLoginAt)
        implements Row {}
