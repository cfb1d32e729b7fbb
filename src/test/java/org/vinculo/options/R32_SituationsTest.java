package org.vinculo.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Invented situations and the routes that the rules list for each, written out line by line: a changed rule is a visible
 * difference in {@code options/situations.txt}.
 */
class R32_SituationsTest {

    private static final Path FILE = Path.of("src/test/resources/options/situations.txt");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 16), LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));
    private static final List<RuleFacts> RULES = ShippedRules.all();
    private static final Advisor ADVISOR = new Advisor(
            TODAY,
            code -> switch (code) {
                case "DEADLINE_ASYLUM_CLAIM" -> Optional.of(30);
                case "DEADLINE_REGULARISATION_OVERSTAY" -> Optional.of(60);
                default -> Optional.empty();
            },
            HOLIDAYS::contains);

    @TestFactory
    Stream<DynamicTest> R32_each_situation_lists_its_routes() throws IOException {
        List<Told> all = read();
        assertThat(all).hasSizeGreaterThanOrEqualTo(30);
        return all.stream()
                .map(told -> DynamicTest.dynamicTest(
                        told.title(), () -> assertThat(lines(told.situation())).isEqualTo(told.routes())));
    }

    @Test
    void R32_every_route_is_reached_by_some_situation() throws IOException {
        Set<StayOption> reached = new TreeSet<>();
        for (Told told : read()) {
            ADVISOR.advise(RULES, told.situation(), why(told.situation()))
                    .forEach(advice -> reached.add(advice.route()));
        }
        assertThat(reached).containsExactly(StayOption.values());
    }

    /** Nothing about the danger she fears makes one route stand before another: only the next date does. */
    @Property
    void R32_only_deadlines_rank(@ForAll("situations") Situation situation) {
        List<RouteAdvice> routes = ADVISOR.advise(RULES, situation, Set.of());

        for (int i = 1; i < routes.size(); i++) {
            LocalDate before = date(routes.get(i - 1));
            LocalDate after = date(routes.get(i));
            boolean inOrder = after == null
                    ? before != null
                            || routes.get(i - 1).route().compareTo(routes.get(i).route()) < 0
                    : before != null && !before.isAfter(after);
            assertThat(inOrder).isTrue();
        }
    }

    @Property
    void R32_no_date_without_a_beginning(@ForAll("situations") Situation situation) {
        Situation undated = new Situation(situation.facts(), null, null);

        assertThat(ADVISOR.advise(RULES, undated, Set.of()))
                .allSatisfy(advice -> assertThat(date(advice)).isNull());
    }

    /** Whatever she skips may add a question, never take a route away that fits what she said. */
    @Property
    void R32_a_skipped_question_takes_no_route_away(@ForAll("situations") Situation situation, @ForAll Fact skipped) {
        Map<Fact, Set<String>> fewer = new EnumMap<>(situation.facts());
        fewer.remove(skipped);
        List<StayOption> before = routes(situation);
        List<StayOption> after = routes(new Situation(fewer, situation.enteredOn(), situation.stayEndedOn()));

        before.stream()
                .filter(route -> fits(route, situation, skipped))
                .forEach(route -> assertThat(after).contains(route));
    }

    @Property
    void R32_a_child_alone_is_told_of_nothing_but_protection(@ForAll("situations") Situation situation) {
        Map<Fact, Set<String>> alone = new EnumMap<>(situation.facts());
        alone.put(Fact.AGE, Set.of("DOUBTFUL"));
        alone.put(Fact.COMPANY, Set.of("ALONE"));
        Situation child = new Situation(alone, situation.enteredOn(), situation.stayEndedOn());

        assertThat(ADVISOR.advise(RULES, child, why(child)))
                .extracting(RouteAdvice::route)
                .containsExactly(StayOption.CHILD_PROTECTION);
    }

    /** A rule of the route holds wholly, and something besides the skipped question speaks for it. */
    private static boolean fits(StayOption route, Situation situation, Fact skipped) {
        return RULES.stream()
                .filter(rule -> rule.route() == route)
                .anyMatch(rule -> rule.lines().stream()
                                .allMatch(line -> line.holds(situation).orElse(true))
                        && rule.lines().stream()
                                .anyMatch(line -> line.fact() != skipped
                                        && line.speaks()
                                        && line.holds(situation).orElse(false)));
    }

    private static List<StayOption> routes(Situation situation) {
        return ADVISOR.advise(RULES, situation, Set.of()).stream()
                .map(RouteAdvice::route)
                .toList();
    }

    private static LocalDate date(RouteAdvice advice) {
        return advice.deadline() == null ? null : advice.deadline().on();
    }

    @Provide
    Arbitrary<Situation> situations() {
        Arbitrary<Map<Fact, Set<String>>> facts = Arbitraries.maps(
                        Arbitraries.of(Fact.class), Arbitraries.integers().between(0, 20))
                .map(R32_SituationsTest::some);
        return facts.map(
                known -> new Situation(known, TODAY.minusDays(known.size() * 11L), TODAY.minusDays(known.size() * 7L)));
    }

    private static Map<Fact, Set<String>> some(Map<Fact, Integer> numbers) {
        Map<Fact, Set<String>> facts = new EnumMap<>(Fact.class);
        numbers.forEach((fact, number) -> {
            List<String> choices = switch (fact) {
                case NATIONALITY -> List.of("GT", "HT", "HN", "VE", "STATELESS");
                case STAY -> List.of("IRREG", "VSP", "VRH", "RT", "RP", "SOL_CONST", "REF", "MEX");
                default -> fact.choices();
            };
            facts.put(fact, Set.of(choices.get(number % choices.size())));
        });
        return facts;
    }

    private record Told(String title, Situation situation, List<String> routes) {}

    private static Set<HumanFirst> why(Situation situation) {
        boolean companyToAsk = !situation.is(Fact.AGE, "ADULT") && !situation.knows(Fact.COMPANY);
        return HumanFirst.of(situation, companyToAsk);
    }

    /** "ASYLUM LAW 2026-12-30 ? FACT": the route, how sure, by when, and what nobody knows. */
    private static List<String> lines(Situation situation) {
        List<String> lines = new ArrayList<>();
        Set<HumanFirst> why = why(situation);
        if (!why.isEmpty()) {
            lines.add("> human first: " + why.toString().replaceAll("[\\[\\]]", ""));
        }
        for (RouteAdvice advice : ADVISOR.advise(RULES, situation, why)) {
            Deadline deadline = advice.deadline();
            String by =
                    deadline == null ? "" : " " + deadline.state() + (deadline.on() == null ? "" : " " + deadline.on());
            String missing = advice.missing().isEmpty()
                    ? ""
                    : " ? " + advice.missing().toString().replaceAll("[\\[\\]]", "");
            lines.add("> " + advice.route() + " " + advice.confidence() + by + missing);
        }
        return lines;
    }

    private static List<Told> read() throws IOException {
        List<Told> all = new ArrayList<>();
        for (String block : Files.readString(FILE).strip().split("\\n\\s*\\n")) {
            List<String> lines = block.lines().toList();
            all.add(new Told(
                    lines.get(0).replaceFirst("# *", ""), situation(lines.get(1)), lines.subList(2, lines.size())));
        }
        return all;
    }

    private static Situation situation(String line) {
        Map<Fact, Set<String>> facts = new EnumMap<>(Fact.class);
        Map<String, LocalDate> days = new HashMap<>();
        for (String part : line.split(" ")) {
            String[] pair = part.split("=");
            if (pair[0].equals("entered") || pair[0].equals("ended")) {
                days.put(pair[0], LocalDate.parse(pair[1]));
            } else {
                Fact fact = Fact.valueOf(pair[0]);
                Set<String> values = new TreeSet<>(Arrays.asList(pair[1].split(",")));
                assertThat(values).allMatch(fact::allows);
                facts.put(fact, values);
            }
        }
        return new Situation(facts, days.get("entered"), days.get("ended"));
    }
}
