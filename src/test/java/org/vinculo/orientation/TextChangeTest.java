package org.vinculo.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R31: what a colleague sees of a change is exactly what is gone and what is new. */
class TextChangeTest {

    @ParameterizedTest
    @CsvSource({
        "a b c, a b c, '', ''",
        "a b c, a c, b, ''",
        "a c, a b c, '', b",
        "a b c, a x c, b, x",
        "a b, b a, a, a",
        "'', a, '', a"
    })
    void R31_lines_that_stay_are_left_out(String before, String after, String gone, String added) {
        TextChange change = TextChange.of(TextChange.Part.BODY, lines(before), lines(after));

        assertThat(change.before()).isEqualTo(lines(gone));
        assertThat(change.after()).isEqualTo(lines(added));
    }

    @Property
    void R31_taking_away_and_adding_leads_from_one_text_to_the_other(
            @ForAll @Size(max = 8) List<Boolean> before, @ForAll @Size(max = 8) List<Boolean> after) {
        List<String> old = before.stream().map(String::valueOf).toList();
        List<String> now = after.stream().map(String::valueOf).toList();
        TextChange change = TextChange.of(TextChange.Part.BODY, old, now);

        List<String> counted = new ArrayList<>(old);
        change.before().forEach(line -> assertThat(counted.remove(line)).isTrue());
        counted.addAll(change.after());
        assertThat(counted).containsExactlyInAnyOrderElementsOf(now);
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split(" ")).filter(line -> !line.isEmpty()).toList();
    }
}
