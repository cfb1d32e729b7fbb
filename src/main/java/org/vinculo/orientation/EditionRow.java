package org.vinculo.orientation;

import java.time.Instant;
import java.util.Set;

/**
 * An edition in the history of its subject.
 *
 * @param publisher null for what came with the portal
 * @param authors accounts that wrote any of it
 */
public record EditionRow(
        long id,
        int number,
        EditionStatus status,
        String changeNote,
        Instant publishedAt,
        String publisher,
        Instant endedAt,
        String ender,
        String why,
        Set<Long> authors) {}
