package org.vinculo.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R33: a complaint about someone never reaches that one, however the name is written. */
class NameMatchTest {

    private static final String LETICIA = "Leticia Gordillo Paz";

    @ParameterizedTest
    @CsvSource({
        "leticia, true",
        "LETÍCIA, true",
        "la licenciada Gordiyo, true",
        "Letizia, true",
        "Madan Letisya, true",
        "Letty, false",
        "Lic. de la puerta, false",
        "Paz, true",
        "pas, false",
        "el señor de la tarde, false"
    })
    void R33_one_of_her_names_is_enough(String about, boolean meant) {
        assertThat(NameMatch.means(about, LETICIA)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "Gordillo me gritó., true",
        "Quiero vivir en paz, true",
        "Gordiyo me gritó., false",
        "Nadie me dijo nada., false"
    })
    void R33_free_words_count_by_a_whole_name(String words, boolean mentioned) {
        assertThat(NameMatch.mentions(words, LETICIA)).isEqualTo(mentioned);
    }

    @Property
    boolean R33_accents_capitals_and_what_stands_around_do_not_matter(
            @ForAll("names") String name, @ForAll @IntRange(max = 3) int way) {
        String written = switch (way) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            case 2 -> "¿" + name + "?";
            default -> "la señora " + name.replace('á', 'a').replace('é', 'e');
        };
        return NameMatch.means(written, "Profa. " + name + " de la Cruz");
    }

    @Property
    boolean R33_one_wrong_letter_of_a_longer_name_does_not_matter(
            @ForAll("names") String name, @ForAll @IntRange(max = 30) int at) {
        Assume.that(name.length() >= 6);
        StringBuilder wrong = new StringBuilder(name);
        wrong.setCharAt(at % name.length(), 'x');
        return NameMatch.means(wrong.toString(), name)
                && NameMatch.means(
                        new StringBuilder(name).deleteCharAt(at % name.length()).toString(), name);
    }

    @Property
    boolean particles_alone_mean_nobody(@ForAll("names") String name) {
        return !NameMatch.means("de la del", name + " de la Peña") && !NameMatch.means(null, name);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(List.of(
                "Nayeli",
                "Tomás",
                "Beatriz",
                "Cárdenas",
                "Villaseñor",
                "Mirville",
                "Łukasz",
                "Élise",
                "Ibáñez",
                "Ana"));
    }
}
