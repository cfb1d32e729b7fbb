package org.vinculo.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All reference data as it was read at one moment. */
record CatalogData(
        Instant readAt,
        Map<String, Titles> occupations,
        Map<String, String> occupationParents,
        Map<String, String> occupationWords,
        Map<String, Titles> skills,
        Map<String, Titles> languages,
        Map<String, Titles> states,
        Map<String, Municipality> municipalities,
        Map<String, Titles> conditions,
        List<ConditionOfStay> conditionRows,
        List<Amount> amounts,
        Set<LocalDate> holidays) {

    /** A municipality with its place. */
    record Municipality(String code, String stateCode, Titles titles, Places.Point point, boolean northBorder) {}

    /** An amount set by law or authority between two days. */
    record Amount(String code, String zone, BigDecimal value, LocalDate validFrom, LocalDate validTo) {

        boolean isInForce(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }
}
