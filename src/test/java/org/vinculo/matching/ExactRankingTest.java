package org.vinculo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vinculo.search.Indexes;
import org.vinculo.search.SearchIndex;
import org.vinculo.vacancy.VacancyFacts;

/**
 * The ranking by the index is the ranking by judging everybody: the same people in the same order with the same scores, whatever
 * the vacancy, the weights and the people are. One population to a site, all in one index; on OpenSearch with fewer vacancies.
 */
class ExactRankingTest {

    private static final int POPULATIONS = 50;
    private static final int PEOPLE = 90;
    private static final int VACANCIES = Indexes.onOpenSearch() ? 6 : 100;
    private static final int FIRST = 20;
    private static final int LOOKS = 20;

    @TempDir
    private static Path folder;

    private static SearchIndex index;
    private static final List<Population> ALL = new ArrayList<>();

    /** Some people, with the vacancies each was proposed for. */
    private record Population(long site, World world, List<Candidate> people, Map<Long, Set<String>> proposed) {}

    @BeforeAll
    static void fill() {
        index = Indexes.open(folder, CandidateDocument.class);
        for (int site = 1; site <= POPULATIONS; site++) {
            ALL.add(population(site));
        }
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static Population population(int site) {
        World world = new World(site, 1);
        List<Candidate> people = new ArrayList<>();
        Map<Long, Set<String>> proposed = new HashMap<>();
        try (SearchSession session = index.session()) {
            for (int i = 0; i < PEOPLE; i++) {
                Candidate person = at(site, world.person(site * 1000L + i));
                Set<String> vacancies = new HashSet<>();
                if (world.chance(0.1)) {
                    vacancies.add(Integer.toString(i));
                }
                people.add(person);
                proposed.put(person.id(), vacancies);
                session.indexingPlan().addOrUpdate(world.document(person, vacancies));
            }
        }
        return new Population(site, world, people, proposed);
    }

    private static Candidate at(long site, Candidate p) {
        return new Candidate(
                p.id(),
                p.reference(),
                p.usedName(),
                site,
                p.birthDate(),
                p.birthPrecision(),
                p.company(),
                p.stage(),
                p.municipalityCode(),
                p.availableFrom(),
                p.papers(),
                p.profile(),
                p.underway());
    }

    @Test
    void the_first_twenty_and_their_scores_are_those_of_judging_everybody() {
        CandidateSearch search = new CandidateSearch(index);
        int cases = 0;
        int filled = 0;
        for (Population population : ALL) {
            for (int vacancy = 0; vacancy < VACANCIES; vacancy++) {
                Asked asked = asked(population, vacancy);
                List<String> expected = byJudging(population, asked);
                CandidateQuery query = asked.query(new CandidateRepository.Scope(population.site()), World.TODAY);
                List<String> found = search.best(query, 0, FIRST).answer().stream()
                        .map(hit -> hit.id() + " " + hit.score())
                        .toList();
                assertThat(found)
                        .as("site %d, vacancy %d: %s", population.site(), vacancy, asked.vacancy())
                        .isEqualTo(expected.subList(0, Math.min(FIRST, expected.size())));
                if (vacancy % 10 == 0) {
                    assertThat(search.sides(query, 0, 1, 1).answer().total()).isEqualTo(expected.size());
                }
                cases++;
                filled += expected.size() >= FIRST ? 1 : 0;
            }
        }
        assertThat(cases).isGreaterThanOrEqualTo(POPULATIONS * VACANCIES);
        assertThat(filled).as("cases with more than one page").isGreaterThan(cases / 5);
    }

    @Test
    void everybody_else_who_may_be_seen_is_among_the_others_and_nobody_who_may_be_a_child_alone() {
        CandidateSearch search = new CandidateSearch(index);
        for (Population population : ALL) {
            Asked asked = asked(population, 1);
            CandidateQuery query = asked.query(new CandidateRepository.Scope(population.site()), World.TODAY);
            Set<Long> eligible = new HashSet<>();
            byJudging(population, asked)
                    .forEach(line -> eligible.add(Long.valueOf(line.substring(0, line.indexOf(' ')))));
            List<Long> expected = population.people().stream()
                    .filter(person -> WorkEligibility.mayBeListed(person.ageOn(World.TODAY), person.company())
                            && !eligible.contains(person.id()))
                    .map(Candidate::id)
                    .sorted()
                    .toList();
            CandidateSearch.Sides sides = search.sides(query, 0, 1, PEOPLE).answer();
            assertThat(sides.others().stream().sorted().toList()).isEqualTo(expected);
            assertThat(sides.otherTotal()).isEqualTo(expected.size());
        }
    }

    /** Looked at otherwise than the vacancy says, and narrowed: the people, their order and the numbers of every facet. */
    @Test
    void a_what_if_and_facets_give_what_judging_everybody_by_them_gives() {
        CandidateSearch search = new CandidateSearch(index);
        int narrowed = 0;
        for (Population population : ALL) {
            for (int number = 0; number < LOOKS; number++) {
                VacancyFacts vacancy = population.world().vacancy(number);
                Look look = population.world().look(vacancy, population.people());
                Asked asked = asked(population, look.over(vacancy));
                CandidateRepository.Scope scope = new CandidateRepository.Scope(population.site());
                CandidateQuery query = asked.query(scope, look.picks(), World.TODAY);
                List<String> expected = byJudging(population, asked, look.picks());
                assertThat(search.best(query, 0, PEOPLE).answer().stream()
                                .map(hit -> hit.id() + " " + hit.score())
                                .toList())
                        .as("site %d, %s, %s", population.site(), vacancy, look)
                        .isEqualTo(expected);
                Map<String, Long> counts = search.sides(query, 0, 1, 1).answer().facets();
                assertThat(counts).isEqualTo(counted(population, expected));
                assertThat(search.ids(query).answer()).hasSize(expected.size());
                for (String word : counts.keySet().stream().limit(3).toList()) {
                    CandidateQuery clicked = asked.query(
                            scope,
                            look.picks().contains(word)
                                    ? look.picks()
                                    : look.toggled(word).picks(),
                            World.TODAY);
                    assertThat(search.sides(clicked, 0, 1, 1).answer().total())
                            .as(word)
                            .isEqualTo(counts.get(word));
                }
                narrowed += look.picks().isEmpty() || expected.isEmpty() ? 0 : 1;
            }
        }
        assertThat(narrowed).as("narrowed lists with somebody in them").isGreaterThan(ALL.size());
    }

    private static Map<String, Long> counted(Population population, List<String> lines) {
        Set<Long> ids = new HashSet<>();
        lines.forEach(line -> ids.add(Long.valueOf(line.substring(0, line.indexOf(' ')))));
        return population.people().stream()
                .filter(person -> ids.contains(person.id()))
                .flatMap(person -> words(population, person).stream())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    }

    private static Set<String> words(Population population, Candidate person) {
        return population.world().document(person, Set.of()).facets();
    }

    private static Asked asked(Population population, int number) {
        return asked(population, population.world().vacancy(number));
    }

    private static Asked asked(Population population, VacancyFacts vacancy) {
        return Asked.of(
                vacancy,
                true,
                population.world().tree,
                population.world().places,
                population.world().weights());
    }

    private static List<String> byJudging(Population population, Asked asked) {
        return byJudging(population, asked, Set.of());
    }

    private static List<String> byJudging(Population population, Asked asked, Set<String> picks) {
        String vacancy = asked.vacancy().id().toString();
        return population.people().stream()
                .filter(person -> picks.isEmpty() || words(population, person).containsAll(picks))
                .filter(person -> !population.proposed().get(person.id()).contains(vacancy))
                .map(person -> asked.judge(
                        person,
                        asked.tokens(person.profile()),
                        World.TODAY,
                        population.world().condition(person)))
                .filter(Ranked::isEligible)
                .sorted(Ranking.ORDER)
                .map(ranked -> ranked.id() + " " + ranked.match().score())
                .toList();
    }
}
