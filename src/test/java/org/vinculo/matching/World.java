package org.vinculo.matching;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.vinculo.catalog.ConditionOfStay;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.OccupationTree;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Places;
import org.vinculo.catalog.Schedule;
import org.vinculo.person.BirthPrecision;
import org.vinculo.person.Company;
import org.vinculo.person.ProfileSkill;
import org.vinculo.person.Stage;
import org.vinculo.vacancy.RequirementFact;
import org.vinculo.vacancy.RequirementKind;
import org.vinculo.vacancy.Strength;
import org.vinculo.vacancy.VacancyFacts;
import org.vinculo.vacancy.VacancyStatus;

/**
 * Invented people and vacancies, as many as wanted, from one seed. Occupations and skills are skewed as in life: a few are very
 * common.
 */
final class World {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final int SITES = 4;
    static final int EMPLOYERS = 40;

    private static final List<String> LANGUAGES = List.of("spa", "eng", "hat", "por", "fra");
    private static final List<String> CONDITIONS = List.copyOf(Conditions.ALL.keySet());

    final OccupationTree tree;
    final Places places;
    final List<String> occupations = new ArrayList<>();
    final List<String> municipalities = new ArrayList<>();
    private final int skills;
    private final Random random;

    /** @param size 1 for a small world in which chance meetings are frequent, 10 for one like the country */
    World(long seed, int size) {
        random = new Random(seed);
        skills = 12 * size;
        Map<String, String> parents = new HashMap<>();
        for (int division = 1; division <= 3 + size / 2; division++) {
            for (int group = 0; group < 2 + size / 3; group++) {
                String above = division + String.valueOf((char) ('A' + group));
                parents.put(above, Integer.toString(division));
                for (int occupation = 1; occupation <= 2 + size / 2; occupation++) {
                    parents.put(above + "0" + occupation, above);
                    occupations.add(above + "0" + occupation);
                }
            }
        }
        tree = new OccupationTree(parents);
        Map<String, Places.Point> points = new HashMap<>();
        List<String> states = List.of("07", "02", "27", "09", "19");
        for (int place = 0; place < 8 * size; place++) {
            String code = states.get(place % states.size()) + String.format("%03d", place + 1);
            municipalities.add(code);
            if (place % 7 != 3) {
                points.put(code, new Places.Point(15 + random.nextDouble() * size, -92 - random.nextDouble() * size));
            }
        }
        places = new Places(points);
    }

    Weights weights() {
        Map<Trait, Integer> values = new HashMap<>();
        for (Trait trait : Trait.values()) {
            if (trait.canWeigh()) {
                values.put(trait, random.nextInt(Weights.HEAVIEST + 1));
            }
        }
        return new Weights(1, values);
    }

    Candidate person(long id) {
        return new Candidate(
                id,
                "P-" + id,
                "Persona " + id,
                1 + random.nextInt(SITES),
                chance(0.05) ? null : TODAY.minusDays(14 * 365L + random.nextInt(45 * 365)),
                chance(0.9) ? BirthPrecision.EXACT : pick(List.of(BirthPrecision.values())),
                chance(0.2) ? Company.UNKNOWN : Company.ADULT,
                chance(0.1) ? Stage.PLACED : Stage.LABOUR_PROFILE,
                pick(municipalities),
                chance(0.8) ? null : TODAY.plusDays(random.nextInt(60)),
                papers(),
                profile(),
                chance(0.5)
                        ? Underway.NONE
                        : new Underway(
                                null,
                                random.nextInt(3) / 2,
                                0,
                                0,
                                Instant.ofEpochSecond(1_760_000_000L + random.nextInt(50) * 86_400L)));
    }

    ConditionOfStay condition(Candidate person) {
        return Conditions.ALL.get(person.papers().conditionCode());
    }

    private Papers papers() {
        boolean permit = chance(0.4);
        return new Papers(
                chance(0.6) ? pick(List.of("VRH", "RP", "MEX")) : pick(CONDITIONS),
                chance(0.2) ? null : TODAY.plusDays(random.nextInt(500) - 30),
                pick(List.of("07", "02")),
                permit,
                permit && chance(0.9) ? 1L + random.nextInt(3) : null,
                permit && chance(0.9) ? skewed(occupations) : null,
                permit && chance(0.9) ? skewed(municipalities) : null,
                permit && chance(0.5) ? TODAY.plusDays(random.nextInt(300) - 30) : null);
    }

    private WorkProfile profile() {
        Map<String, Integer> worked = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            worked.put(skewed(occupations), chance(0.2) ? 0 : random.nextInt(12));
        }
        Map<String, ProfileSkill.Evidence> can = new HashMap<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            can.put(skill(), pick(List.of(ProfileSkill.Evidence.values())));
        }
        Map<String, LanguageLevel> speaks = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            speaks.put(pick(LANGUAGES), pick(List.of(LanguageLevel.values())));
        }
        Set<String> where = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            where.add(skewed(municipalities));
        }
        return new WorkProfile(
                worked,
                can,
                chance(0.5) ? null : random.nextInt(20),
                chance(0.2) ? null : pick(List.of(Education.values())),
                speaks,
                where,
                chance(0.2) ? null : pick(List.of(Schedule.values())),
                chance(0.5) ? null : 20 + random.nextInt(40),
                chance(0.5) ? null : BigDecimal.valueOf(250 + random.nextInt(300)),
                chance(0.5) ? null : PayPeriod.DAY);
    }

    VacancyFacts vacancy(long id) {
        String occupation = skewed(occupations);
        String municipality = skewed(municipalities);
        List<RequirementFact> asked = new ArrayList<>();
        for (int i = random.nextInt(11); i > 0; i--) {
            asked.add(requirement(pick(List.of(RequirementKind.values())), occupation, municipality));
        }
        return new VacancyFacts(
                id,
                1 + random.nextInt(EMPLOYERS),
                "Vacante " + id,
                occupation,
                municipality,
                TODAY.plusDays(random.nextInt(60) - 10),
                BigDecimal.valueOf(400),
                PayPeriod.DAY,
                48,
                pick(List.of(Schedule.values())),
                VacancyStatus.PUBLISHED,
                1 + random.nextInt(5),
                asked);
    }

    /** Some of what is asked for counts otherwise, and the list is narrowed to those who share a word with somebody. */
    Look look(VacancyFacts vacancy, List<Candidate> people) {
        List<String> wants = vacancy.requirements().stream()
                .filter(asked -> chance(0.5))
                .map(asked -> new Wanted(Look.key(asked), asked, Wish.OFF).with(pick(List.of(Wish.values()))))
                .toList();
        List<String> words = List.copyOf(document(pick(people), Set.of()).facets());
        return Look.of(wants, chance(0.3) ? Set.of() : Set.of(pick(words)));
    }

    private RequirementFact requirement(RequirementKind kind, String occupation, String municipality) {
        Strength strength = chance(0.12) ? Strength.MUST : Strength.PREFER;
        return switch (kind) {
            case OCCUPATION -> new RequirementFact(kind, strength, occupation, null, null);
            case SKILL -> new RequirementFact(kind, strength, skill(), null, null);
            case EXPERIENCE -> new RequirementFact(kind, strength, null, null, random.nextInt(8));
            case EDUCATION ->
                new RequirementFact(
                        kind, strength, null, pick(List.of(Education.values())).name(), null);
            case LANGUAGE ->
                new RequirementFact(
                        kind,
                        strength,
                        pick(LANGUAGES),
                        pick(List.of(LanguageLevel.values())).name(),
                        null);
            case PLACE -> new RequirementFact(kind, strength, municipality, null, null);
            case SCHEDULE ->
                new RequirementFact(
                        kind, strength, null, pick(List.of(Schedule.values())).name(), null);
        };
    }

    CandidateDocument document(Candidate person, Set<String> vacancies) {
        ConditionOfStay row = condition(person);
        return CandidateDocuments.document(person, row == null ? List.of() : List.of(row), tree, places, vacancies);
    }

    private String skill() {
        return "S" + (int) (skills * Math.pow(random.nextDouble(), 2.5));
    }

    private <T> T skewed(List<T> all) {
        return all.get((int) (all.size() * Math.pow(random.nextDouble(), 2)));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
