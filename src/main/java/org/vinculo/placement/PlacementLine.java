package org.vinculo.placement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.vinculo.catalog.PayPeriod;

/** A placement as a page shows it. */
public record PlacementLine(
        Long id,
        PlacementStatus status,
        LocalDate startsOn,
        LocalDate endedOn,
        BigDecimal pay,
        PayPeriod period,
        String endWhy,
        String undoneWhy)
        implements Serializable {

    public boolean isEnded() {
        return status == PlacementStatus.ENDED;
    }

    public boolean isActive() {
        return status == PlacementStatus.ACTIVE;
    }
}
