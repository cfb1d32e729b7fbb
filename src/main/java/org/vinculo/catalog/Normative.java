package org.vinculo.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Amounts and lists set by law or authority on the day that matters. Where no row is loaded for that day the answer is empty. */
@ApplicationScoped
public class Normative {

    /** The longest week of work, in hours. */
    public static final String WEEKLY_HOURS = "WEEKLY_HOURS";

    /** So many working days the organisation gives itself to answer a complaint. */
    public static final String FEEDBACK_ANSWER_DAYS = "DEADLINE_FEEDBACK_ANSWER";

    private static final String MINIMUM_WAGE = "MINIMUM_WAGE";
    private static final String NORTH_BORDER = "ZLFN";
    private static final String EVERYWHERE = "ALL";

    @Inject
    private Catalog catalog;

    /** A value that holds in the whole country. */
    public Optional<BigDecimal> value(String code, LocalDate day) {
        return value(code, EVERYWHERE, day);
    }

    /** The general minimum wage for a day of work in a municipality, in pesos. */
    public Optional<BigDecimal> minimumWage(String municipalityCode, LocalDate day) {
        return value(MINIMUM_WAGE, isNorthBorder(municipalityCode, day) ? NORTH_BORDER : "GENERAL", day);
    }

    /** Whether the municipality belonged to the Zona Libre de la Frontera Norte on a day. */
    public boolean isNorthBorder(String municipalityCode, LocalDate day) {
        return content("WAGE_ZONE", NORTH_BORDER, day)
                .filter(zone -> zone.items().contains(municipalityCode))
                .isPresent();
    }

    /** A day of obligatory rest by LFT article 74. */
    public boolean isHoliday(LocalDate day) {
        return content("HOLIDAYS", EVERYWHERE, day)
                .filter(year -> year.items().contains(day.toString()))
                .isPresent();
    }

    /** The documents that show a condition of stay on a day; all of them where the list is not known. */
    public Set<StayDocument> documents(String conditionCode, LocalDate day) {
        return content("STAY_DOCUMENTS", conditionCode, day)
                .map(list -> list.items().stream().map(StayDocument::valueOf).collect(Collectors.toSet()))
                .orElse(Set.of(StayDocument.values()));
    }

    private Optional<BigDecimal> value(String code, String zone, LocalDate day) {
        return content(code, zone, day).map(NormativeContent::amount);
    }

    private Optional<NormativeContent> content(String code, String zone, LocalDate day) {
        return catalog.data().values().stream()
                .filter(row -> row.code().equals(code) && row.zone().equals(zone) && row.isInForce(day))
                .map(CatalogData.Value::content)
                .findFirst();
    }
}
