package org.vinculo.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Amounts set by law or authority on the day that matters. Where no row is loaded for that day the answer is empty. */
@ApplicationScoped
public class Normative {

    /** The longest week of work, in hours. */
    public static final String WEEKLY_HOURS = "WEEKLY_HOURS";

    private static final String MINIMUM_WAGE = "MINIMUM_WAGE";
    private static final String EVERYWHERE = "ALL";

    @Inject
    private Catalog catalog;

    /** A value that holds in the whole country. */
    public Optional<BigDecimal> value(String code, LocalDate day) {
        return value(code, EVERYWHERE, day);
    }

    /** The general minimum wage for a day of work in a municipality, in pesos. */
    public Optional<BigDecimal> minimumWage(String municipalityCode, LocalDate day) {
        return value(MINIMUM_WAGE, isNorthBorder(municipalityCode) ? "ZLFN" : "GENERAL", day);
    }

    /** Whether the municipality belongs to the Zona Libre de la Frontera Norte. */
    public boolean isNorthBorder(String municipalityCode) {
        CatalogData.Municipality found = municipalityCode == null
                ? null
                : catalog.data().municipalities().get(municipalityCode);
        return found != null && found.northBorder();
    }

    /** A day of obligatory rest by LFT article 74. */
    public boolean isHoliday(LocalDate day) {
        return catalog.data().holidays().contains(day);
    }

    private Optional<BigDecimal> value(String code, String zone, LocalDate day) {
        return catalog.data().amounts().stream()
                .filter(row -> row.code().equals(code) && row.zone().equals(zone) && row.isInForce(day))
                .map(CatalogData.Amount::value)
                .findFirst();
    }
}
