package org.vinculo.firstattention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vinculo.orientation.Topic;

/** Which topics belong to whose first attention, and what must not be missing when it is closed. */
class CourseTest {

    private static final Circumstances NOBODY = her("nothing");

    private static Circumstances her(String facts) {
        Set<String> said = Set.of(facts.split(" "));
        return new Circumstances(
                said.contains("alone"),
                said.contains("children"),
                said.contains("fears"),
                said.contains("danger"),
                said.contains("family"),
                said.contains("twoYears"),
                Arrays.stream(Raised.values())
                        .filter(raised -> said.contains(raised.name()))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void R18_R22_R25_R26_R27_R28_R29_basic_topics_are_told_to_everybody(Topic topic) {
        for (String facts : List.of("nothing", "alone", "children fears danger family twoYears WANTS_WORK")) {
            assertThat(Occasion.of(topic, her(facts)) == Occasion.EVERYBODY)
                    .as(facts)
                    .isEqualTo(topic.isBasic());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "T12, nothing, -",
        "T12, fears, FEARS_RETURN",
        "T12, ASKS_REFUGE, ASKED",
        "T12, fears ASKS_REFUGE, FEARS_RETURN",
        "T13, nothing, -",
        "T13, children, CHILDREN",
        "T14, children, -",
        "T14, alone, ALONE",
        "T15, nothing, -",
        "T15, HAS_WORK, -",
        "T15, WANTS_WORK, WORK",
        "T15, alone WANTS_WORK, -",
        "T16, nothing, -",
        "T16, HAS_WORK, WORK",
        "T16, WANTS_WORK, WORK",
        "T16, alone HAS_WORK, -",
        "T17, nothing, OFFERED",
        "T17, alone, OFFERED",
        "T18, nothing, -",
        "T18, danger, DANGER",
        "T18, DANGER, DANGER",
        "T18, ASKS_ALONE, ASKED",
        "T19, fears danger family twoYears, -",
        "T19, SPEAKS_OF_RETURN, RAISED_BY_HER",
        "T20, nothing, -",
        "T20, family, FAMILY_TIE",
        "T20, twoYears, TWO_YEARS",
        "T20, family twoYears, FAMILY_TIE"
    })
    void R20_and_every_other_condition_decides_by_the_table(Topic topic, String facts, String occasion) {
        assertThat(Occasion.of(topic, her(facts))).isEqualTo(occasion.equals("-") ? null : Occasion.valueOf(occasion));
    }

    @Test
    void every_topic_has_its_own_page_and_no_page_has_two() {
        assertThat(Stream.of(Stop.values()).filter(Stop::isTopic).map(Stop::topic))
                .containsExactlyInAnyOrder(Topic.values());
    }

    @Test
    void R26_R43_it_is_whole_only_with_every_topic_the_sheet_and_the_documents() {
        Set<Stop> due = due(NOBODY);
        assertThat(due).contains(Stop.SHEET, Stop.DOCUMENTS, Stop.RAISED);
        assertThat(Course.of(NOBODY, due).missing()).isEmpty();
        for (Stop left : due) {
            Set<Stop> done = EnumSet.copyOf(due);
            done.remove(left);
            assertThat(Course.of(NOBODY, done).missing()).extracting(Halt::stop).containsExactly(left);
        }
    }

    @Test
    void R20_a_child_that_comes_into_the_family_opens_what_was_whole() {
        assertThat(Course.of(her("children"), due(NOBODY)).missing())
                .extracting(Halt::stop)
                .containsExactly(Stop.SCHOOL);
    }

    @Test
    void what_was_told_stays_when_its_cause_is_gone() {
        assertThat(Course.of(NOBODY, EnumSet.of(Stop.RETURN)).has(Stop.RETURN)).isTrue();
        assertThat(Course.of(NOBODY, EnumSet.noneOf(Stop.class)).has(Stop.RETURN))
                .isFalse();
    }

    @Test
    void one_goes_on_from_page_to_page_and_comes_back_to_the_first_that_is_missing() {
        Course course = Course.of(her("WANTS_WORK"), EnumSet.of(Stop.RAISED, Stop.DOCUMENTS));

        assertThat(course.next()).isEqualTo(Stop.WHO_WE_ARE);
        assertThat(course.after(Stop.RISKS)).isEqualTo(Stop.NO_MIDDLEMAN);
        assertThat(course.after(Stop.DEADLINES)).isEqualTo(Stop.PAPERS);
        assertThat(course.before(Stop.PAPERS)).isEqualTo(Stop.DEADLINES);
        assertThat(course.after(Stop.END)).isEqualTo(Stop.END);
        assertThat(course.before(Stop.RAISED)).isEqualTo(Stop.RAISED);
        assertThat(course.number(Stop.RAISED)).isEqualTo(1);
    }

    private static Set<Stop> due(Circumstances her) {
        return Course.of(her, EnumSet.noneOf(Stop.class)).missing().stream()
                .map(Halt::stop)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stop.class)));
    }
}
