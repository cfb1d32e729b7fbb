package org.vinculo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.vinculo.catalog.OccupationTree;
import org.vinculo.catalog.Places;
import org.vinculo.person.Birth;
import org.vinculo.person.BirthPrecision;

/** What is reckoned ahead for the index agrees with the judgement on the day. */
class StandingPropertyTest {

    @Property(tries = 3000)
    void whoever_the_law_lets_in_is_let_in_by_the_index_and_nobody_else(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll @IntRange(min = -40, max = 400) int days) {
        World world = new World(seed, 1);
        Candidate person = world.person(1);
        LocalDate start = World.TODAY.plusDays(Math.max(0, days));
        Job job = new Job(2, world.occupations.get(0), world.municipalities.get(0), start, true);
        Answer answer = WorkEligibility.judge(
                        person.papers(),
                        world.condition(person),
                        Birth.of(LocalDate.of(1990, 1, 1), BirthPrecision.EXACT, World.TODAY),
                        Birth.of(LocalDate.of(1990, 1, 1), BirthPrecision.EXACT, start),
                        job)
                .answer();
        Standing standing = Standing.of(person.papers(), List.of(world.condition(person)));
        boolean words = standing.work().contains(Standing.ANY)
                || standing.work().contains(Standing.offer(2, job.occupationCode(), job.municipalityCode()));
        boolean place = standing.states().contains(CandidateDocument.ALL)
                || standing.states().contains(job.stateCode());
        long day = start.toEpochDay();
        boolean enters = words && place && standing.from() <= day && day <= standing.until();
        assertThat(enters).as("%s for %s", person.papers(), job).isEqualTo(answer.entersByItself());
    }

    @Property
    void adulthood_is_reckoned_to_the_day(
            @ForAll @IntRange(min = -9000, max = 9000) int born,
            @ForAll BirthPrecision precision,
            @ForAll @IntRange(min = -3, max = 3) int around) {
        LocalDate birth = LocalDate.of(1996, 2, 29).plusDays(born);
        long adultOn = Standing.adultOn(birth, precision);
        if (precision == BirthPrecision.UNKNOWN) {
            assertThat(adultOn).isEqualTo(Standing.NEVER_ENDS);
            return;
        }
        LocalDate day = LocalDate.ofEpochDay(adultOn).plusDays(around);
        assertThat(Birth.of(birth, precision, day).mayBeUnder(18)).isEqualTo(around < 0);
    }

    @Property
    void a_profile_is_read_from_the_index_as_it_was_written(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        WorkProfile profile = new World(seed, 1).person(1).profile();
        CandidateText text = new CandidateText(profile, World.TODAY, true);
        assertThat(CandidateText.read(text.write())).isEqualTo(text);
        CandidateText bare = new CandidateText(profile, null, false);
        assertThat(CandidateText.read(bare.write())).isEqualTo(bare);
    }

    /** The index adds the differences between steps: it needs whoever stands on one to stand on all below. */
    @Property
    void whoever_stands_on_a_step_stands_on_all_below(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        World world = new World(seed, 1);
        OccupationTree tree = world.tree;
        Places places = world.places;
        Tokens words = Tokens.of(world.person(1).profile(), tree, places);
        for (Criterion criterion : Criteria.criteria(world.vacancy(1), tree, places)) {
            boolean above = false;
            for (Step step : criterion.steps()) {
                if (step.outcome() == Outcome.UNKNOWN && step.satisfied() == 0) {
                    continue;
                }
                boolean holds = step.holds(words.of(criterion.trait()));
                assertThat(holds || !above)
                        .as("%s %s %s", criterion, step, Set.of(words))
                        .isTrue();
                above = holds;
            }
        }
    }
}
