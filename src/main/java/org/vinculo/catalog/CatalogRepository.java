package org.vinculo.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the whole catalogue in nine queries; it is small, changes seldom and is kept by {@link Catalog}. */
@ApplicationScoped
class CatalogRepository {

    private static final String TITLES = "title_es, title_en, title_fr, title_pt, title_ht";

    @PersistenceContext
    private EntityManager em;

    CatalogData read(Instant now) {
        List<Object[]> occupations = rows("select code, " + TITLES + ", parent, words from occupation order by code");
        return new CatalogData(
                now,
                titles(occupations),
                column(occupations, 6),
                column(occupations, 7),
                titles(rows("select code, " + TITLES + " from skill")),
                titles(rows("select code, " + TITLES + " from language")),
                map(rows("select code, name from state"), row -> Titles.same((String) row[1])),
                map(
                        rows(
                                "select code, state_code, name, latitude, longitude, case when zlfn then 1 else 0 end from municipality"),
                        CatalogRepository::municipality),
                titles(rows("select code, " + TITLES + " from condition_of_stay order by valid_from")),
                rows("select code, work, work_with_permit, states, reason, case when needs_expiry then 1 else 0 end,"
                                + " limits_es, valid_from, valid_to, legal_basis from condition_of_stay")
                        .stream()
                        .map(CatalogRepository::condition)
                        .toList(),
                rows("select code, zone, amount, valid_from, valid_to from normative_value"
                                + " where status in ('TO_VERIFY', 'VERIFIED')")
                        .stream()
                        .map(CatalogRepository::amount)
                        .toList(),
                rows("select held_on, name_es from holiday").stream()
                        .map(row -> date(row[0]))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private List<Object[]> rows(String sql) {
        List<?> found = em.createNativeQuery(sql).getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }

    private static Map<String, Titles> titles(List<Object[]> rows) {
        return map(
                rows,
                row -> new Titles(
                        Arrays.stream(row, 1, 6).map(String.class::cast).toList()));
    }

    /** The values of one column by code, of the rows that have one. */
    private static Map<String, String> column(List<Object[]> rows, int column) {
        return map(rows.stream().filter(row -> row[column] != null).toList(), row -> (String) row[column]);
    }

    private static <T> Map<String, T> map(List<Object[]> rows, Function<Object[], T> value) {
        Map<String, T> map = new LinkedHashMap<>();
        rows.forEach(row -> map.put((String) row[0], value.apply(row)));
        return map;
    }

    private static CatalogData.Municipality municipality(Object[] row) {
        return new CatalogData.Municipality(
                (String) row[0],
                (String) row[1],
                Titles.same((String) row[2]),
                new Places.Point(((Number) row[3]).doubleValue(), ((Number) row[4]).doubleValue()),
                isTrue(row[5]));
    }

    private static ConditionOfStay condition(Object[] row) {
        String states = row[3] == null ? "" : (String) row[3];
        boolean bound = "*".equals(states);
        Set<String> codes = bound || states.isEmpty()
                ? Set.of()
                : Stream.of(states.split(",")).collect(Collectors.toUnmodifiableSet());
        return new ConditionOfStay(
                (String) row[0],
                WorkRule.valueOf((String) row[1]),
                row[2] == null ? null : WorkRule.valueOf((String) row[2]),
                codes,
                bound,
                (String) row[4],
                isTrue(row[5]),
                (String) row[6],
                date(row[7]),
                date(row[8]),
                (String) row[9]);
    }

    private static CatalogData.Amount amount(Object[] row) {
        return new CatalogData.Amount(
                (String) row[0], (String) row[1], (BigDecimal) row[2], date(row[3]), date(row[4]));
    }

    private static boolean isTrue(Object number) {
        return ((Number) number).intValue() == 1;
    }

    private static LocalDate date(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
    }
}
