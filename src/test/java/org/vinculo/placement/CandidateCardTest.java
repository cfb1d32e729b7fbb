package org.vinculo.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an outsider sees of a person is this list; whoever adds to it has to change it here, where it is read again. */
class CandidateCardTest {

    @Test
    void an_employer_sees_these_things_of_a_person_and_no_other() {
        assertThat(components(CandidateCard.class))
                .containsExactly(
                        "candidacyId",
                        "name",
                        "vacancy",
                        "occupations",
                        "skills",
                        "languages",
                        "experienceYears",
                        "education",
                        "schedule",
                        "hoursPerWeek",
                        "availableFrom",
                        "workUntil",
                        "workIn",
                        "needsOffer",
                        "status",
                        "statusSince",
                        "interviewAt",
                        "interviewNote",
                        "marks");
        assertThat(components(CandidateCard.Experience.class)).containsExactly("occupation", "years");
        assertThat(components(CandidateCard.Skill.class)).containsExactly("name", "evidence");
        assertThat(components(CandidateCard.Language.class)).containsExactly("name", "level");
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, placement.card.papers",
        "true, false, placement.card.papers.until",
        "false, true, placement.card.papers.in",
        "true, true, placement.card.papers.until.in"
    })
    void her_papers_are_one_sentence_that_names_no_condition_of_stay(boolean until, boolean limited, String key) {
        CandidateCard card =
                card(until ? LocalDate.of(2027, 5, 6) : null, limited ? List.of("Chiapas", "Tabasco") : List.of());

        assertThat(card.papersKey()).isEqualTo(key);
        assertThat(card.states()).isEqualTo(limited ? "Chiapas, Tabasco" : "");
    }

    private static CandidateCard card(LocalDate until, List<String> states) {
        return new CandidateCard(
                null,
                "Khadija",
                "Costura recta",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                until,
                states,
                false,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static List<String> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
