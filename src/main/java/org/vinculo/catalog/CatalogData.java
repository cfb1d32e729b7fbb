package org.vinculo.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
        Map<String, Titles> limits,
        List<ConditionOfStay> conditionRows,
        List<Value> values) {

    /** A municipality with its place. */
    record Municipality(String code, String stateCode, Titles titles, Places.Point point) {}

    /** What the law or an authority says between two days. */
    record Value(String code, String zone, NormativeContent content, LocalDate validFrom, LocalDate validTo) {

        boolean isInForce(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }
}
