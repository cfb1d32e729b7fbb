package org.vinculo.catalog;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** From which day on a parameter has no value. */
final class NormativeGap {

    /** Amounts for a year are published in its last weeks: from October of the year before it is asked for them. */
    private static final Month ASKED_FROM = Month.OCTOBER;

    private NormativeGap() {}

    /** The first day from today on that no value covers, once it is time to ask for it. */
    static Optional<LocalDate> asked(List<CatalogData.Value> counting, LocalDate today) {
        return first(counting, today).filter(gap -> !today.isBefore(LocalDate.of(gap.getYear() - 1, ASKED_FROM, 1)));
    }

    /** The first day from a day on that no value covers; empty when the last one has no end. */
    static Optional<LocalDate> first(List<CatalogData.Value> counting, LocalDate from) {
        LocalDate covered = from;
        List<CatalogData.Value> inOrder = counting.stream()
                .sorted(Comparator.comparing(CatalogData.Value::validFrom))
                .toList();
        for (CatalogData.Value value : inOrder) {
            if (value.isInForce(covered)) {
                if (value.validTo() == null) {
                    return Optional.empty();
                }
                covered = value.validTo().plusDays(1);
            }
        }
        return Optional.of(covered);
    }
}
