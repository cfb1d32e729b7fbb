package org.vinculo.letter;

import java.time.Instant;
import org.vinculo.kernel.Row;

/**
 * An issued letter as pages show it.
 *
 * @param annulledAt null while it counts
 */
public record LetterRow(
        Long id,
        long personId,
        LetterKind kind,
        String reference,
        String language,
        Instant issuedAt,
        String issuedBy,
        Instant annulledAt,
        String annulledWhy)
        implements Row {

    public boolean isCounting() {
        return annulledAt == null;
    }
}
