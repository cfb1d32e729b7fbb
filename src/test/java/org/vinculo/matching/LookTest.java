package org.vinculo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vinculo.vacancy.RequirementFact;
import org.vinculo.vacancy.RequirementKind;
import org.vinculo.vacancy.Strength;
import org.vinculo.vacancy.VacancyFacts;

class LookTest {

    private static final RequirementFact ENGLISH =
            new RequirementFact(RequirementKind.LANGUAGE, Strength.MUST, "eng", "B1", null);
    private static final RequirementFact YEARS =
            new RequirementFact(RequirementKind.EXPERIENCE, Strength.PREFER, null, null, 3);
    private static final VacancyFacts VACANCY = new World(1, 1).vacancy(7).asking(List.of(ENGLISH, YEARS));

    @Test
    void what_counts_otherwise_changes_what_is_asked_and_not_the_vacancy() {
        Look look = Look.of(List.of("LANGUAGE.eng.B1:OFF", "EXPERIENCE.3:MUST"), List.of());

        assertThat(look.over(VACANCY).requirements()).containsExactly(YEARS.with(Strength.MUST));
        assertThat(VACANCY.requirements()).containsExactly(ENGLISH, YEARS);
        assertThat(look.wants()).containsExactly("EXPERIENCE.3:MUST", "LANGUAGE.eng.B1:OFF");
        assertThat(Look.of(look.wants(), look.picks())).isEqualTo(look);
    }

    @Test
    void what_says_the_same_as_the_vacancy_or_something_it_does_not_ask_is_no_look() {
        Look look = Look.of(
                List.of("LANGUAGE.eng.B1:MUST", "LANGUAGE.eng.C1:OFF", "SKILL.S1:MUST", "EXPERIENCE.3", "x:PERHAPS"),
                List.of("NATIONALITY:HND", "nothing"));

        assertThat(look.within(VACANCY)).isEqualTo(Look.PLAIN);
        assertThat(look.over(VACANCY)).isEqualTo(VACANCY);
    }

    /** R13: nobody is found or left out by who she is. */
    @Test
    void R13_lists_are_narrowed_by_these_and_nothing_else() {
        assertThat(Arrays.stream(Facet.values()).map(Facet::name))
                .containsExactly("OCCUPATION", "SKILL", "LANGUAGE", "SCHEDULE", "STATE", "PLACE", "ANSWER", "PROPOSED");
    }

    @Test
    void a_reader_sees_the_most_frequent_words_first_and_those_she_picked_before_them() {
        List<Facet.Group> groups = Facet.groups(
                Map.of("SKILL:a", 1L, "SKILL:b", 5L, "SKILL:c", 5L, "SCHEDULE:DAY", 2L), Set.of("SKILL:z"));

        assertThat(groups).extracting(Facet.Group::facet).containsExactly(Facet.SKILL, Facet.SCHEDULE);
        assertThat(groups.get(0).counts()).extracting(Facet.Count::code).containsExactly("z", "b", "c", "a");
        assertThat(groups.get(0).counts().get(0).people()).isZero();
        assertThat(groups.get(0).counts().get(0).picked()).isTrue();
    }
}
