package org.vinculo.options;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A sheet to print.
 *
 * @param name what she is called
 * @param today the day it is looked at: in a later year its amounts are no longer those to pay
 */
public record SheetPage(
        long id,
        long personId,
        String reference,
        String name,
        String language,
        LocalDate madeOn,
        String madeBy,
        LocalDate today,
        Set<HumanFirst> humanFirst,
        List<RouteCost> routes) {

    /** Its amounts are those of a year that has ended. */
    public boolean isOfAnEndedYear() {
        return today.getYear() > madeOn.getYear();
    }

    /** For one of its routes no amount is loaded for its day. */
    public boolean isAmountMissing() {
        return routes.stream()
                .anyMatch(route -> route.fees().stream().anyMatch(fee -> !fee.isKnown())
                        || (route.fees().isEmpty() && !route.free())
                        || (route.fine() != null && !route.fine().isKnown()));
    }
}
