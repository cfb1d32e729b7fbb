package org.vinculo.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All reference data as it was read at one moment. */
record CatalogData(
        Instant readAt,
        Map<String, Titles> occupations,
        Map<String, String> occupationParents,
        Map<String, Titles> skills,
        List<Term> terms,
        Map<String, Titles> languages,
        Map<String, Titles> states,
        Map<String, Municipality> municipalities,
        Map<String, Titles> conditions,
        Map<String, Titles> limits,
        List<ConditionOfStay> conditionRows,
        List<Value> values) {

    /** The occupations one can have, by code: not the divisions and groups above them. */
    Map<String, Titles> choosable() {
        Set<String> inner = new HashSet<>(occupationParents.values());
        return occupations.entrySet().stream()
                .filter(entry -> occupationParents.containsKey(entry.getKey()))
                .filter(entry -> !inner.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The terms and the titles, which are terms as well. */
    List<Term> allTerms() {
        return Stream.of(
                        titleTerms(choosable(), Concept::occupation),
                        titleTerms(skills, Concept::skill),
                        terms.stream())
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Term> titleTerms(Map<String, Titles> titles, Function<String, Concept> concept) {
        return titles.entrySet().stream()
                .flatMap(entry -> entry.getValue().texts().stream()
                        .distinct()
                        .map(text -> new Term(text, concept.apply(entry.getKey()), false)));
    }

    /** A municipality with its place. */
    record Municipality(String code, String stateCode, Titles titles, Places.Point point) {}

    /** What the law or an authority says between two days. */
    record Value(String code, String zone, NormativeContent content, LocalDate validFrom, LocalDate validTo) {

        boolean isInForce(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }
}
