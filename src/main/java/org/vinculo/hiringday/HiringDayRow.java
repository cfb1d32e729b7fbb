package org.vinculo.hiringday;

import java.time.LocalDate;
import org.vinculo.kernel.Row;

/** A hiring day in the list. */
public record HiringDayRow(Long id, String name, LocalDate heldOn, String place, HiringDayStatus status, long siteId)
        implements Row {}
