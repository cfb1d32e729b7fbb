package org.vinculo.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Schedule;
import org.vinculo.person.BirthPrecision;
import org.vinculo.person.Company;
import org.vinculo.person.ProfileSkill;
import org.vinculo.person.Stage;

/**
 * Everybody with a labour profile whose file is open, children alone never, in eight queries however many they are. Native, because what is read
 * belongs to several features and only these columns of it may be known here.
 */
@ApplicationScoped
class CandidateRepository {

    private static final String PEOPLE = " from person p join labour_profile l on l.person_id = p.id"
            + " where p.stage not in ('CLOSED', 'ABANDONED')"
            + " and p.company not in ('UNACCOMPANIED', 'SEPARATED')"
            + " and (?1 is null or p.site_id = ?1) and (?2 is null or p.id = ?2)";
    private static final String PROFILES = " where profile_id in (select l.id" + PEOPLE + ")";

    @PersistenceContext
    private EntityManager em;

    /**
     * Whose people are read.
     *
     * @param siteId null for all sites
     * @param personId null for everybody
     */
    record Scope(Long siteId, Long personId) {

        Scope only(long person) {
            return new Scope(siteId, person);
        }
    }

    List<Candidate> candidates(Scope scope, long vacancyId) {
        Map<Long, WorkProfile> profiles = profiles(scope);
        Map<Long, Papers> papers = papers(scope);
        Map<Long, Object[]> proposals = proposals(scope, vacancyId);
        Papers none = new Papers(null, null, null, false, null, null, null, null);
        return rows(
                        "select p.id, p.reference, p.used_name, p.site_id, p.birth_date, p.birth_precision, p.company, p.stage,"
                                + " p.municipality_code, l.available_from" + PEOPLE,
                        scope)
                .stream()
                .map(row -> candidate(
                        row,
                        papers.getOrDefault(id(row[0]), none),
                        profiles.get(id(row[0])),
                        proposals.get(id(row[0]))))
                .toList();
    }

    private Map<Long, WorkProfile> profiles(Scope scope) {
        Map<Long, Map<String, Integer>> occupations = new HashMap<>();
        rows("select profile_id, occupation_code, years from profile_occupation" + PROFILES, scope)
                .forEach(row -> of(occupations, row).put(text(row[1]), row[2] == null ? 0 : number(row[2])));
        Map<Long, Map<String, ProfileSkill.Evidence>> skills = new HashMap<>();
        rows("select profile_id, skill_code, evidence from profile_skill" + PROFILES, scope)
                .forEach(row -> of(skills, row).put(text(row[1]), ProfileSkill.Evidence.valueOf(text(row[2]))));
        Map<Long, Map<String, String>> places = new HashMap<>();
        rows("select profile_id, municipality_code from profile_place" + PROFILES, scope)
                .forEach(row -> of(places, row).put(text(row[1]), text(row[1])));
        Map<Long, Map<String, LanguageLevel>> languages = new HashMap<>();
        rows(
                        "select person_id, language, level from person_language where person_id in (select p.id"
                                + PEOPLE + ")",
                        scope)
                .forEach(row -> of(languages, row).put(text(row[1]), LanguageLevel.valueOf(text(row[2]))));
        Map<Long, WorkProfile> profiles = new HashMap<>();
        rows(
                        "select p.id, l.id, l.experience_years, l.education, l.schedule, l.hours_per_week, l.minimum_pay,"
                                + " l.pay_period" + PEOPLE,
                        scope)
                .forEach(row -> profiles.put(
                        id(row[0]),
                        new WorkProfile(
                                occupations.getOrDefault(id(row[1]), Map.of()),
                                skills.getOrDefault(id(row[1]), Map.of()),
                                wholeNumber(row[2]),
                                choice(Education.class, row[3]),
                                languages.getOrDefault(id(row[0]), Map.of()),
                                places.getOrDefault(id(row[1]), Map.of()).keySet(),
                                choice(Schedule.class, row[4]),
                                wholeNumber(row[5]),
                                (BigDecimal) row[6],
                                choice(PayPeriod.class, row[7]))));
        return profiles;
    }

    private static Candidate candidate(Object[] row, Papers papers, WorkProfile profile, Object[] proposal) {
        return new Candidate(
                id(row[0]),
                text(row[1]),
                text(row[2]),
                id(row[3]),
                day(row[4]),
                BirthPrecision.valueOf(text(row[5])),
                Company.valueOf(text(row[6])),
                Stage.valueOf(text(row[7])),
                text(row[8]),
                day(row[9]),
                papers,
                profile,
                proposal == null ? null : text(proposal[1]),
                proposal == null ? null : instant(proposal[2]));
    }

    private Map<Long, Papers> papers(Scope scope) {
        Map<Long, Papers> papers = new HashMap<>();
        rows(
                        "select person_id, condition_code, expires_on, state_code, case when work_permit then 1 else 0 end,"
                                + " permit_employer_id, permit_occupation_code, permit_municipality_code, permit_expires_on"
                                + " from stay where replaced_at is null and person_id in (select p.id" + PEOPLE
                                + ") order by id",
                        scope)
                .forEach(row -> papers.put(
                        id(row[0]),
                        new Papers(
                                text(row[1]),
                                day(row[2]),
                                text(row[3]),
                                number(row[4]) == 1,
                                row[5] == null ? null : id(row[5]),
                                text(row[6]),
                                text(row[7]),
                                day(row[8]))));
        return papers;
    }

    /** By person: the state of her candidacy here, and when she was last proposed anywhere. */
    private Map<Long, Object[]> proposals(Scope scope, long vacancyId) {
        Map<Long, Object[]> proposals = new HashMap<>();
        Query query = em.createNativeQuery(
                        "select person_id, max(case when vacancy_id = ?3 then status end), max(proposed_at) from candidacy"
                                + " where person_id in (select p.id" + PEOPLE + ") group by person_id")
                .setParameter(3, vacancyId);
        rows(query, scope).forEach(row -> proposals.put(id(row[0]), row));
        return proposals;
    }

    private List<Object[]> rows(String sql, Scope scope) {
        return rows(em.createNativeQuery(sql), scope);
    }

    private static List<Object[]> rows(Query query, Scope scope) {
        List<?> found = query.setParameter(1, scope.siteId())
                .setParameter(2, scope.personId())
                .getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }

    private static <V> Map<String, V> of(Map<Long, Map<String, V>> all, Object[] row) {
        return all.computeIfAbsent(id(row[0]), key -> new TreeMap<>());
    }

    private static long id(Object value) {
        return ((Number) value).longValue();
    }

    private static Integer wholeNumber(Object value) {
        return value == null ? null : number(value);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static String text(Object value) {
        return (String) value;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, Object value) {
        return value == null ? null : Enum.valueOf(type, (String) value);
    }

    private static LocalDate day(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
    }

    private static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof LocalDateTime time ? time.toInstant(ZoneOffset.UTC) : ((Timestamp) value).toInstant();
    }
}
