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
import java.util.function.Function;

/** Reads the whole catalogue in ten queries; it is small, changes seldom and is kept by {@link Catalog}. */
@ApplicationScoped
class CatalogRepository {

    private static final String TITLES = "title_es, title_en, title_fr, title_pt, title_ht";

    /** What INEGI's file brings is named in Spanish only, until somebody translates it. */
    private static final String OCCUPATIONS = "title_es, coalesce(title_en, title_es), coalesce(title_fr, title_es),"
            + " coalesce(title_pt, title_es), coalesce(title_ht, title_es)";

    /** A text nobody has translated yet is read in Spanish. */
    private static final String LIMITS = "limits_es, coalesce(limits_en, limits_es), coalesce(limits_fr, limits_es),"
            + " coalesce(limits_pt, limits_es), coalesce(limits_ht, limits_es)";

    @PersistenceContext
    private EntityManager em;

    CatalogData read(Instant now) {
        List<Object[]> occupations = rows("select code, " + OCCUPATIONS + ", parent from occupation order by code");
        return new CatalogData(
                now,
                titles(occupations),
                column(occupations, 6),
                titles(rows("select code, " + TITLES + " from skill")),
                rows("select words, occupation_code, skill_code, misspelt from term order by id").stream()
                        .map(CatalogRepository::term)
                        .toList(),
                titles(rows("select code, " + TITLES + " from language")),
                map(rows("select code, name from state"), row -> Titles.same((String) row[1])),
                map(
                        rows("select code, state_code, name, latitude, longitude from municipality"),
                        CatalogRepository::municipality),
                titles(rows("select code, " + TITLES + " from condition_of_stay")),
                titles(rows("select code, " + LIMITS + " from condition_of_stay where limits_es is not null")),
                rows("select c.code, v.items, v.valid_from, v.valid_to, v.legal_basis from condition_of_stay c"
                                + " join normative_value v on v.code = 'STAY_RULE' and v.zone = c.code"
                                + " where v.status in ('TO_VERIFY', 'VERIFIED')")
                        .stream()
                        .map(CatalogRepository::condition)
                        .toList(),
                rows("select code, zone, amount, items, valid_from, valid_to from normative_value"
                                + " where status in ('TO_VERIFY', 'VERIFIED')")
                        .stream()
                        .map(CatalogRepository::value)
                        .toList());
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

    private static Term term(Object[] row) {
        Concept occupation = row[1] == null ? null : Concept.occupation((String) row[1]);
        Concept concept = row[2] == null ? occupation : Concept.skill((String) row[2]);
        return new Term((String) row[0], concept, (Boolean) row[3]);
    }

    private static CatalogData.Municipality municipality(Object[] row) {
        return new CatalogData.Municipality(
                (String) row[0],
                (String) row[1],
                Titles.same((String) row[2]),
                new Places.Point(((Number) row[3]).doubleValue(), ((Number) row[4]).doubleValue()));
    }

    private static ConditionOfStay condition(Object[] row) {
        StayRule rule = StayRule.of(NormativeContent.of(null, (String) row[1]).items());
        return new ConditionOfStay(
                (String) row[0],
                rule.work(),
                rule.withPermit(),
                rule.states(),
                rule.boundToDocumentState(),
                rule.reason(),
                rule.needsExpiry(),
                date(row[2]),
                date(row[3]),
                (String) row[4]);
    }

    private static CatalogData.Value value(Object[] row) {
        return new CatalogData.Value(
                (String) row[0],
                (String) row[1],
                NormativeContent.of((BigDecimal) row[2], (String) row[3]),
                date(row[4]),
                date(row[5]));
    }

    private static LocalDate date(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
    }
}
