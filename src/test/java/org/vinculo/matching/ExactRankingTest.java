package org.vinculo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                p.status(),
                p.proposedAt());
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

    private static Asked asked(Population population, int number) {
        VacancyFacts vacancy = population.world().vacancy(number);
        return Asked.of(
                vacancy,
                true,
                population.world().tree,
                population.world().places,
                population.world().weights());
    }

    private static List<String> byJudging(Population population, Asked asked) {
        String vacancy = asked.vacancy().id().toString();
        return population.people().stream()
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
