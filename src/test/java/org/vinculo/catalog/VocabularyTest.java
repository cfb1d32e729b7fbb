package org.vinculo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R13, R29: the same work has the same name whoever says it, in whatever language, gender or spelling. */
class VocabularyTest {

    private static final List<Term> SHIPPED = ShippedTerms.all();
    private static final Vocabulary VOCABULARY = new Vocabulary(SHIPPED);

    /** What a word may end in, to be of one gender, of the other or of neither. */
    private static final String ENDINGS = "(?i)(?<=\\p{L}{3})([ao])(s?)\\b";

    @ParameterizedTest
    @CsvSource({
        "mesero, 5A02",
        "meseras, 5A02",
        "CAMARERO, 5A02",
        "mozo, 5A02",
        "waiter, 5A02",
        "serveur, 5A02",
        "serveuse, 5A02",
        "garçom, 5A02",
        "sèvè, 5A02",
        "sève, 5A02",
        "mecero, 5A02",
        "albañil, 7A01",
        "ALBAÑILES, 7A01",
        "albanil, 7A01",
        "alvañil, 7A01",
        "mason, 7A01",
        "maçon, 7A01",
        "pedreiro, 7A01",
        "cocinera/o, 5A01",
        "cocinero(a), 5A01",
        "cocinero (a), 5A01",
        "cocinerx, 5A01",
        "cociner@s, 5A01",
        "cocinere, 5A01",
        "cosinero, 5A01",
        "serveur·se, 5A02",
        "enfermero/a, 2A01",
        "ayudante de cocina, 9B01",
        "Ayudanta en cocina, 9B01",
        "peón de albañil, 9C01",
        "soldador, 7B03",
        "vendedor/a, 4A01",
        "bendedora, 4A01",
        "chofer de camión, 8B02",
        "panadreo, 7C02",
        "niñera, 5B01"
    })
    void R13_trade_is_understood_in_five_languages_in_every_gender_and_as_people_write_it(String words, String code) {
        assertThat(VOCABULARY.meaning(words, Concept.Kind.OCCUPATION)).contains(Concept.occupation(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soldado",
                "minera",
                "ganadora",
                "barrera",
                "pesadora",
                "carretera",
                "camino",
                "familia",
                "trabajo",
                "noche",
                "hotel",
                "experiencia",
                "años",
                "casa",
                "mi",
                "soy",
                "puedo",
                "siempre",
                "responsable",
                "puntual",
                "pescado",
                "persona",
                "mesa",
                "cansado",
                "honesta",
                "estudios",
                "hermana",
                "Tapachula",
                "Honduras",
                "frontera",
                "dinero",
                "primero",
                "bandera",
                "manera",
                "señora",
                "señor",
                "compañero",
                "extranjera",
                "soltera",
                "lunes",
                "enero",
                "febrero",
                "tijuana",
                "español"
            })
    void R29_ordinary_word_stays_a_word(String word) {
        assertThat(VOCABULARY.meanings(word)).isEmpty();
    }

    @Test
    void what_could_be_several_things_is_not_guessed_at() {
        Vocabulary two = new Vocabulary(List.of(
                new Term("promotora", Concept.occupation("A"), false),
                new Term("promotor", Concept.occupation("B"), false),
                new Term("promotor", Concept.skill("C"), false)));

        assertThat(two.meaning("promotor", Concept.Kind.OCCUPATION)).isEmpty();
        assertThat(two.meaning("promotora", Concept.Kind.SKILL)).contains(Concept.skill("C"));
        assertThat(two.suggest("promo", Concept.Kind.OCCUPATION)).containsExactly("A", "B");
    }

    @Test
    void text_is_read_with_its_longest_names_and_nothing_of_it_is_lost() {
        Reading reading = VOCABULARY.read(
                "Trabajé 3 años de ayudante de cocina y meserx en un hotel; sé hacer trensas, y fui soldado.");

        assertThat(reading.understood())
                .extracting(Reading.Understood::concept)
                .containsExactly(Concept.occupation("9B01"), Concept.occupation("5A02"), Concept.skill("BRAIDING"));
        assertThat(reading.words())
                .contains("Trabajé", "3", "años", "hotel", "soldado")
                .doesNotContain("ayudante", "trensas");
        assertThat(String.join(
                        " ", reading.parts().stream().map(Reading.Part::words).toList()))
                .isEqualTo("Trabajé 3 años de ayudante de cocina y meserx en un hotel sé hacer trensas y fui soldado");
    }

    @Test
    void typing_offers_what_begins_so_in_any_language() {
        assertThat(VOCABULARY.suggest("serv", Concept.Kind.OCCUPATION)).contains("5A02");
        assertThat(VOCABULARY.suggest("albañi", Concept.Kind.OCCUPATION)).contains("7A01", "9C01");
        assertThat(VOCABULARY.suggest("cosinera", Concept.Kind.OCCUPATION)).containsExactly("5A01");
        assertThat(VOCABULARY.suggest("tress", Concept.Kind.SKILL)).contains("BRAIDING");
    }

    @Test
    void every_shipped_term_means_its_own_thing_in_every_form() {
        assertThat(SHIPPED).hasSizeGreaterThan(3000);
        assertThat(SHIPPED.stream()
                        .flatMap(term ->
                                forms(term.words()).stream().filter(form -> !understands(form, term.concept()))))
                .isEmpty();
    }

    private static boolean understands(String form, Concept concept) {
        Set<Concept> meanings = VOCABULARY.meanings(form);
        return concept == null ? meanings.isEmpty() : meanings.contains(concept);
    }

    private static Set<String> forms(String words) {
        Set<String> forms = new HashSet<>(List.of(
                words,
                words.toUpperCase(Locale.ROOT),
                Spelling.folded(words),
                "¡" + words.replace(" ", "  ") + "!",
                words.replaceAll(ENDINGS, "o$2"),
                words.replaceAll(ENDINGS, "a$2")));
        if (!words.contains(" ")) {
            forms.add(words.replaceAll("(?<=\\p{L}{3})[ao]\\b", "x"));
            forms.add(words.replaceAll("(?<=\\p{L}{3})[ao]\\b", "@"));
            forms.add(words.replaceAll("(?<=\\p{L}{3})o\\b", "o/a"));
            forms.add(words.replaceAll("(?<=\\p{L}{3})o\\b", "o(a)"));
        }
        return forms;
    }

    @Test
    void name_of_an_occupation_is_seldom_the_name_of_another() {
        List<String> doubtful = SHIPPED.stream()
                .filter(term -> term.concept() != null && !term.misspelt())
                .filter(term ->
                        VOCABULARY.meaning(term.words(), term.concept().kind()).isEmpty())
                .map(term -> Spelling.folded(term.words()))
                .distinct()
                .sorted()
                .toList();

        assertThat(doubtful).hasSizeLessThan(30);
    }

    @Test
    void R13_every_division_has_a_working_set_in_five_languages() {
        Set<Concept> concepts =
                ShippedTerms.titles().stream().map(Term::concept).collect(Collectors.toSet());
        Set<Concept> named = ShippedTerms.list().stream().map(Term::concept).collect(Collectors.toSet());

        assertThat(concepts.stream().filter(Concept::isOccupation)).hasSizeGreaterThanOrEqualTo(150);
        assertThat(concepts.stream().filter(concept -> !concept.isOccupation())).hasSizeGreaterThanOrEqualTo(120);
        assertThat(named).containsAll(concepts);
        assertThat(Stream.of("123456789".split(""))
                        .map(division -> concepts.stream()
                                .filter(concept ->
                                        concept.isOccupation() && concept.code().startsWith(division))
                                .count()))
                .allMatch(count -> count >= 7);
    }

    /** Judged by another measure of distance than the vocabulary's own. */
    @Property(tries = 2000)
    void unknown_word_is_kept_unless_it_sounds_like_or_is_a_slip_away_from_a_name(@ForAll("invented") String word) {
        Set<Concept> meanings = VOCABULARY.meanings(word);

        if (!meanings.isEmpty()) {
            String key = Spelling.key(List.of(word));
            assertThat(SHIPPED)
                    .as(word)
                    .anyMatch(term -> term.concept() != null && near(key, Spelling.key(Spelling.words(term.words()))));
        }
        assertThat(VOCABULARY.read(word).parts())
                .extracting(Reading.Part::words)
                .containsExactly(word);
    }

    private static boolean near(String key, String name) {
        boolean slip =
                key.length() >= 7 && LevenshteinDistance.getDefaultInstance().apply(key, name) <= 2;
        return slip || Spelling.sound(key).equals(Spelling.sound(name));
    }

    @Provide
    Arbitrary<String> invented() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(14);
    }
}
