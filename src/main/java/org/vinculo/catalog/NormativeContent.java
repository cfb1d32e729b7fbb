package org.vinculo.catalog;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a value says: an amount, or a list of codes whose meaning the unit of its parameter gives.
 *
 * @param amount null for a list
 * @param items empty for an amount
 */
public record NormativeContent(BigDecimal amount, List<String> items) {

    private static final String BETWEEN = ",";

    /** @param stored the items as they are kept, or null */
    static NormativeContent of(BigDecimal amount, String stored) {
        return new NormativeContent(amount, stored == null ? List.of() : List.of(stored.split(BETWEEN)));
    }

    static String stored(List<String> items) {
        return items.isEmpty() ? null : String.join(BETWEEN, items);
    }
}
