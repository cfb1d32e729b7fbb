package org.vinculo.person;

import java.time.Instant;

/** A row of the list as one query reads it, before names and next steps are added. */
public record PersonLine(
        Long id,
        String reference,
        String usedName,
        String documentName,
        Stage stage,
        Instant stageSince,
        long siteId,
        Long caseworkerId,
        Company company) {}
