package org.vinculo.organisation;

import java.time.LocalDate;
import org.vinculo.kernel.Row;

/**
 * Closed days in a list.
 *
 * @param siteId null for every site
 */
public record ClosureRow(Long id, Long siteId, LocalDate firstDay, LocalDate lastDay, String reason) implements Row {

    boolean covers(Long site, LocalDate day) {
        return (siteId == null || siteId.equals(site)) && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
