package org.vinculo.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** R16: what a survey without names may show. */
class SurveyResultsTest {

    @Property
    void R16_nothing_is_shown_of_fewer_than_five(@ForAll @IntRange(max = 12) int answers) {
        SurveyCount count = SurveyCount.of(1L, SurveyQuestion.SAFE, List.of(tally(1, answers)));

        assertThat(count.isShown()).isEqualTo(answers >= 5);
        assertThat(count.total()).isEqualTo(answers >= 5 ? answers : 0);
    }

    @Property
    void R16_small_sites_are_not_the_difference_between_all_and_the_others(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 9) Integer> sizes) {
        List<SurveyTally> tallies = new ArrayList<>();
        for (int site = 0; site < sizes.size(); site++) {
            tallies.add(tally(site, sizes.get(site)));
        }
        SurveyResults results = SurveyResults.of(tallies, Map.of());

        long shown = results.sites().values().stream()
                .map(counts -> counts.get(SurveyQuestion.SAFE.ordinal()))
                .mapToLong(SurveyCount::total)
                .sum();
        long difference = results.all().get(SurveyQuestion.SAFE.ordinal()).total() - shown;
        assertThat(difference == 0 || difference >= SurveyCount.FEWEST).isTrue();
    }

    @Test
    void every_site_has_every_question_each_once() {
        SurveyResults results = SurveyResults.of(List.of(tally(1, 5), tally(2, 1), tally(1, 1)), Map.of());

        assertThat(results.sites()).containsOnlyKeys(1L, 2L);
        assertThat(results.sites().get(1L)).extracting(SurveyCount::question).containsExactly(SurveyQuestion.values());
        assertThat(results.sites().get(2L)).noneMatch(SurveyCount::isShown);
        assertThat(results.sites().get(1L).get(SurveyQuestion.SAFE.ordinal()).count(SurveyMark.WELL))
                .isEqualTo(6);
    }

    private static SurveyTally tally(long site, int answers) {
        return new SurveyTally(site, SurveyQuestion.SAFE, SurveyMark.WELL, answers);
    }
}
