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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Schedule;
import org.vinculo.person.Age;
import org.vinculo.person.Birth;
import org.vinculo.person.BirthPrecision;
import org.vinculo.person.Company;
import org.vinculo.person.ProfileSkill;
import org.vinculo.person.Stage;

/**
 * People with a labour profile whose files are open, children alone never, some at a time, in eight queries however many they are.
 * Native, because what is read belongs to several features and only these columns of it may be known here.
 */
@ApplicationScoped
class CandidateRepository {

    private static final String PEOPLE = " from person p join labour_profile l on l.person_id = p.id"
            + " where p.stage not in ('CLOSED', 'ABANDONED')"
            + " and p.company not in ('UNACCOMPANIED', 'SEPARATED')"
            + " and (?1 is null or p.site_id = ?1) and p.id in (?2)";
    private static final String PROFILES = " where profile_id in (select l.id" + PEOPLE + ")";

    @PersistenceContext
    private EntityManager em;

    /**
     * Whose people are read.
     *
     * @param siteId null for all sites
     */
    record Scope(Long siteId) {

        static final Scope ALL = new Scope(null);
    }

    /** A scope and which of its people. */
    private record Some(Scope scope, Collection<Long> ids) {

        /** Numbers from our own index or database; the driver takes no lists. */
        String list() {
            return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
    }

    List<Candidate> candidates(Scope scope, Collection<Long> ids, long vacancyId) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Some some = new Some(scope, ids);
        Map<Long, WorkProfile> profiles = profiles(some);
        Map<Long, Papers> papers = papers(some);
        Map<Long, Underway> proposals = proposals(some, vacancyId);
        Papers none = new Papers(null, null, null, false, null, null, null, null);
        return rows(
                        "select p.id, p.reference, p.used_name, p.site_id, p.birth_date, p.birth_precision, p.company, p.stage,"
                                + " p.municipality_code, l.available_from" + PEOPLE,
                        some)
                .stream()
                .map(row -> candidate(
                        row,
                        papers.getOrDefault(id(row[0]), none),
                        profiles.get(id(row[0])),
                        proposals.getOrDefault(id(row[0]), Underway.NONE)))
                .toList();
    }

    /**
     * Which of these are adults whom nobody has to protect, as the database knows at this moment: the index follows it, and here
     * not even its last second of delay is bearable.
     */
    Set<Long> adults(Scope scope, Collection<Long> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return rows("select p.id, p.birth_date, p.birth_precision" + PEOPLE, new Some(scope, ids)).stream()
                .filter(row -> !birth(row[1], row[2], today).mayBeUnder(Age.ADULT))
                .map(row -> id(row[0]))
                .collect(Collectors.toSet());
    }

    private static Age birth(Object date, Object precision, LocalDate today) {
        return Birth.of(day(date), BirthPrecision.valueOf(text(precision)), today);
    }

    /** The vacancies each has a candidacy for; who has none is not in it. */
    Map<Long, Set<String>> vacancies(Collection<Long> ids) {
        Map<Long, Set<String>> vacancies = new HashMap<>();
        rows(
                        "select person_id, vacancy_id from candidacy where person_id in (select p.id" + PEOPLE + ")",
                        new Some(Scope.ALL, ids))
                .forEach(row -> vacancies
                        .computeIfAbsent(id(row[0]), key -> new TreeSet<>())
                        .add(row[1].toString()));
        return vacancies;
    }

    /** How one person's candidacies stand, by vacancy. */
    Map<Long, String> statuses(long personId) {
        List<?> found = em.createNativeQuery("select vacancy_id, status from candidacy where person_id = ?1")
                .setParameter(1, personId)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> id(row[0]), row -> text(row[1])));
    }

    /** The next numbers after this one, for a rebuild. */
    List<Long> idsAfter(long afterId, int limit) {
        List<?> found = em.createNativeQuery(
                        "select person_id from labour_profile where person_id > ?1" + " order by person_id limit ?2")
                .setParameter(1, afterId)
                .setParameter(2, limit)
                .getResultList();
        return found.stream().map(CandidateRepository::id).toList();
    }

    private Map<Long, WorkProfile> profiles(Some some) {
        Map<Long, Map<String, Integer>> occupations = new HashMap<>();
        rows("select profile_id, occupation_code, years from profile_occupation" + PROFILES, some)
                .forEach(row -> of(occupations, row).put(text(row[1]), row[2] == null ? 0 : number(row[2])));
        Map<Long, Map<String, ProfileSkill.Evidence>> skills = new HashMap<>();
        rows("select profile_id, skill_code, evidence from profile_skill" + PROFILES, some)
                .forEach(row -> of(skills, row).put(text(row[1]), ProfileSkill.Evidence.valueOf(text(row[2]))));
        Map<Long, Map<String, String>> places = new HashMap<>();
        rows("select profile_id, municipality_code from profile_place" + PROFILES, some)
                .forEach(row -> of(places, row).put(text(row[1]), text(row[1])));
        Map<Long, Map<String, LanguageLevel>> languages = new HashMap<>();
        rows(
                        "select person_id, language, level from person_language where person_id in (select p.id"
                                + PEOPLE + ")",
                        some)
                .forEach(row -> of(languages, row).put(text(row[1]), LanguageLevel.valueOf(text(row[2]))));
        Map<Long, WorkProfile> profiles = new HashMap<>();
        rows(
                        "select p.id, l.id, l.experience_years, l.education, l.schedule, l.hours_per_week, l.minimum_pay,"
                                + " l.pay_period" + PEOPLE,
                        some)
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

    private static Candidate candidate(Object[] row, Papers papers, WorkProfile profile, Underway underway) {
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
                underway);
    }

    private Map<Long, Papers> papers(Some some) {
        Map<Long, Papers> papers = new HashMap<>();
        rows(
                        "select person_id, condition_code, expires_on, state_code, case when work_permit then 1 else 0 end,"
                                + " permit_employer_id, permit_occupation_code, permit_municipality_code, permit_expires_on"
                                + " from stay where replaced_at is null and person_id in (select p.id" + PEOPLE
                                + ") order by id",
                        some)
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

    /** By person: how her proposals stand, seen from this vacancy. */
    private Map<Long, Underway> proposals(Some some, long vacancyId) {
        Map<Long, Underway> proposals = new HashMap<>();
        String other = " sum(case when c.vacancy_id <> ?3 and ";
        Query query = em.createNativeQuery(in(
                        "select c.person_id, max(case when c.vacancy_id = ?3 then c.status end),"
                                + other + "c.status in ('PROPOSED', 'INTERVIEW') then 1 else 0 end),"
                                + other + "c.status = 'INTERVIEW' then 1 else 0 end),"
                                + other + "l.status = 'ACTIVE' then 1 else 0 end), max(c.proposed_at)"
                                + " from candidacy c left join placement l on l.candidacy_id = c.id"
                                + " where c.person_id in (select p.id" + PEOPLE + ") group by c.person_id",
                        some))
                .setParameter(3, vacancyId);
        rows(query, some)
                .forEach(row -> proposals.put(
                        id(row[0]),
                        new Underway(text(row[1]), number(row[2]), number(row[3]), number(row[4]), instant(row[5]))));
        return proposals;
    }

    private List<Object[]> rows(String sql, Some some) {
        return rows(em.createNativeQuery(in(sql, some)), some);
    }

    private static String in(String sql, Some some) {
        return sql.replace("?2", some.list());
    }

    private static List<Object[]> rows(Query query, Some some) {
        List<?> found = query.setParameter(1, some.scope().siteId()).getResultList();
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
