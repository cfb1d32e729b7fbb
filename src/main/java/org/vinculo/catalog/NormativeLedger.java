package org.vinculo.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Parameters with their legal basis and source, for what people are handed. For mere arithmetic there is {@link Normative}. */
@ApplicationScoped
public class NormativeLedger {

    private static final String EVERYWHERE = "ALL";

    @Inject
    private NormativeRepository repository;

    /** Each of these parameters on a day, by its code and in the given order; one that no row knows is among them as unknown. */
    public Map<String, NormativeFact> on(Collection<String> codes, LocalDate day, Locale locale) {
        Map<String, NormativeFact> facts = new LinkedHashMap<>();
        if (codes.isEmpty()) {
            return facts;
        }
        Map<String, Titles> titles = repository.kinds().stream()
                .filter(kind -> kind.zone().equals(EVERYWHERE))
                .collect(Collectors.toMap(NormativeKind::code, NormativeKind::titles));
        Map<String, List<NormativeRow>> rows = repository.all().stream()
                .filter(value ->
                        value.getZone().equals(EVERYWHERE) && value.getStatus().counts())
                .collect(Collectors.groupingBy(
                        NormativeValue::getCode,
                        Collectors.mapping(value -> value.row(null, null, false), Collectors.toList())));
        for (String code : codes) {
            String title = titles.containsKey(code) ? titles.get(code).in(locale) : code;
            facts.put(code, fact(code, title, rows.getOrDefault(code, List.of()), day));
        }
        return facts;
    }

    public boolean isKnown(String code) {
        return repository.kinds().stream().anyMatch(kind -> kind.code().equals(code));
    }

    private static NormativeFact fact(String code, String title, List<NormativeRow> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> !day.isBefore(row.validFrom()) && (row.validTo() == null || !day.isAfter(row.validTo())))
                .findFirst()
                .map(row -> new NormativeFact(
                        code,
                        title,
                        row.content().amount(),
                        row.validFrom(),
                        row.validTo(),
                        row.legalBasis(),
                        row.source(),
                        row.status() == NormativeStatus.VERIFIED,
                        null,
                        null))
                .orElseGet(() -> former(code, title, rows, day));
    }

    private static NormativeFact former(String code, String title, List<NormativeRow> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> row.validTo() != null && row.validTo().isBefore(day))
                .max(Comparator.comparing(NormativeRow::validTo))
                .map(row -> NormativeFact.unknown(code, title, row.content().amount(), row.validTo()))
                .orElseGet(() -> NormativeFact.unknown(code, title, null, null));
    }
}
