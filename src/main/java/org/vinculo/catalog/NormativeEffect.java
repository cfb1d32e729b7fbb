package org.vinculo.catalog;

import java.time.LocalDate;

/**
 * What happens to a value that counts when another is verified.
 *
 * @param until its new last day; null when it is withdrawn altogether
 */
public record NormativeEffect(Long id, NormativeContent content, LocalDate validFrom, LocalDate until) {

    public boolean isEnd() {
        return until != null;
    }
}
