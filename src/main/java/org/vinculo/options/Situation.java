package org.vinculo.options;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vinculo.person.Company;
import org.vinculo.person.PersonHead;
import org.vinculo.person.PersonOrigin;
import org.vinculo.person.StayFacts;

/**
 * What is known about her that a rule may ask. What nobody knows has no entry, which is not the same as "no".
 *
 * @param enteredOn the day she entered the country, or null: then no deadline that runs from it has a date
 * @param stayEndedOn the day her permitted stay ended, or null
 */
record Situation(Map<Fact, Set<String>> facts, LocalDate enteredOn, LocalDate stayEndedOn) {

    private static final int SOON_DAYS = 60;

    Set<String> of(Fact fact) {
        return facts.getOrDefault(fact, Set.of());
    }

    boolean knows(Fact fact) {
        return !of(fact).isEmpty();
    }

    boolean is(Fact fact, String value) {
        return of(fact).contains(value);
    }

    /** @param stay her current condition of stay, or null */
    static Situation of(PersonHead head, PersonOrigin origin, StayFacts stay, AnswersForm said, LocalDate today) {
        Map<Fact, Set<String>> facts = new EnumMap<>(Fact.class);
        said.answers().forEach((fact, values) -> put(facts, fact, values));
        put(facts, Fact.AGE, Set.of(age(head)));
        put(facts, Fact.COMPANY, company(head.company()));
        put(facts, Fact.NATIONALITY, origin.stateless() ? Set.of("STATELESS") : origin.nationalities());
        LocalDate ended = ended(stay, said, today);
        if (stay != null && !"NS".equals(stay.conditionCode())) {
            put(facts, Fact.STAY, Set.of(stay.conditionCode()));
        }
        put(facts, Fact.STAY_STATE, stayState(stay, ended, today));
        put(facts, Fact.TIME, time(said.getEnteredOn(), today));
        return new Situation(facts, said.getEnteredOn(), ended);
    }

    private static void put(Map<Fact, Set<String>> facts, Fact fact, Set<String> values) {
        if (!values.isEmpty()) {
            facts.put(fact, new TreeSet<>(values));
        }
    }

    private static String age(PersonHead head) {
        if (!head.minor()) {
            return "ADULT";
        }
        return head.age().isKnown() && head.age().isSingle() ? "MINOR" : "DOUBTFUL";
    }

    private static Set<String> company(Company company) {
        if (company.isProtected()) {
            return Set.of("ALONE");
        }
        return company == Company.UNKNOWN || company == Company.ADULT ? Set.of() : Set.of("WITH_CARER");
    }

    /** What she says goes before what the card says: a stay can end before its card does. */
    private static LocalDate ended(StayFacts stay, AnswersForm said, LocalDate today) {
        if (said.getStayEndedOn() != null) {
            return said.getStayEndedOn();
        }
        return stay != null && stay.expiredOn(today) ? stay.expiresOn() : null;
    }

    private static Set<String> stayState(StayFacts stay, LocalDate ended, LocalDate today) {
        if (ended != null && !ended.isAfter(today)) {
            return Set.of("ENDED");
        }
        if (stay == null || stay.expiresOn() == null) {
            return Set.of();
        }
        return Set.of(stay.expiredOn(today.plusDays(SOON_DAYS)) ? "ENDING" : "VALID");
    }

    private static Set<String> time(LocalDate entered, LocalDate today) {
        if (entered == null) {
            return Set.of();
        }
        Set<String> bands = new LinkedHashSet<>();
        add(bands, "TWO_YEARS", entered.plusYears(2), today);
        add(bands, "FOUR_YEARS", entered.plusYears(4), today);
        add(bands, "FIVE_YEARS", entered.plusYears(5), today);
        return bands.isEmpty() ? Set.of("UNDER_TWO_YEARS") : bands;
    }

    private static void add(Set<String> bands, String band, LocalDate from, LocalDate today) {
        if (!from.isAfter(today)) {
            bands.add(band);
        }
    }
}
