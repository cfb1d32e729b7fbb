package org.vinculo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vinculo.orientation.Subject;
import org.vinculo.orientation.Topic;
import org.vinculo.web.LocaleHolder;

/** What comes with the portal to tell people: whole in five languages, with its sources, true in what must not be wrong. */
class OrientationContentTest {

    private static final Path FOLDER = Path.of("src/main/resources/orientation");
    private static final int TITLE = 160;
    private static final int LONGEST_SENTENCE = 38;

    /** A fee, a wage, a fine: amounts change and come from dated rows. */
    private static final Pattern AMOUNT =
            Pattern.compile("\\$|\\bMXN\\b|\\d[\\d,. ]*\\s*(pesos|goud)\\b|\\d{1,3},\\d{3}");

    static Stream<String> subjects() {
        return Subject.all().map(Subject::name);
    }

    @Test
    void R30_every_topic_and_every_route_has_its_folder_and_nothing_else_has() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(subjects().collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void R1_R34_every_text_is_whole_in_five_languages_and_says_what_it_rests_on(String subject) throws IOException {
        for (String language : LocaleHolder.LANGUAGES) {
            Words words = words(subject, language);
            assertThat(words.title()).as(subject + " " + language).isNotBlank().hasSizeLessThanOrEqualTo(TITLE);
            assertThat(words.body()).as(subject + " " + language).hasSizeBetween(200, 6000);
            assertThat(words.hint()).as(subject + " " + language).hasSizeBetween(40, 1500);
            assertThat(words.body()
                            .lines()
                            .filter(line -> line.startsWith("- "))
                            .count())
                    .as(subject + " " + language + ": as many points as the Spanish")
                    .isEqualTo(words(subject, "es")
                            .body()
                            .lines()
                            .filter(line -> line.startsWith("- "))
                            .count());
        }
        Properties facts = facts(subject);
        assertThat(facts.getProperty("basis")).isNotBlank();
        assertThat(facts.getProperty("source")).isNotBlank();
        LocalDate checked = LocalDate.parse(facts.getProperty("checkedOn"));
        assertThat(LocalDate.parse(facts.getProperty("sourceDate"))).isBeforeOrEqualTo(checked);
        assertThat(LocalDate.parse(facts.getProperty("nextReview")))
                .isBetween(checked.plusDays(1), checked.plusYears(1).plusDays(10));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void R48_no_word_takes_anybodys_dignity(String subject) {
        for (String language : LocaleHolder.LANGUAGES) {
            assertThat(BundleTest.UNDIGNIFIED
                            .get(language)
                            .matcher(file(subject, language))
                            .results()
                            .map(found -> found.group())
                            .toList())
                    .as(subject + " " + language)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void R26_no_amount_stands_in_a_text(String subject) {
        for (String language : LocaleHolder.LANGUAGES) {
            assertThat(AMOUNT.matcher(file(subject, language)).find())
                    .as(subject + " " + language)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void R1_sentences_for_the_person_are_short(String subject) {
        List<String> tooLong = new ArrayList<>();
        for (String sentence : words(subject, "es").body().split("[.:;?!]\\s|\\n")) {
            if (sentence.split("\\s+").length > LONGEST_SENTENCE) {
                tooLong.add(sentence);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void no_text_speaks_for_the_model_or_for_an_organisation_that_did_not_ask_for_it() {
        subjects()
                .flatMap(subject -> LocaleHolder.LANGUAGES.stream().map(language -> file(subject, language)))
                .forEach(text -> assertThat(text).doesNotContain("Autonomía Progresiva", "avalad", "endors", "cuotas"));
    }

    @Test
    void T1_rights_hold_without_documents() {
        assertThat(words("T1", "es").body()).contains("aunque no tenga documentos", "comisión de derechos humanos");
    }

    @Test
    void T3_R25_R39_the_person_does_the_procedure_herself() {
        assertThat(words("T3", "es").body())
                .contains("Usted hace su trámite migratorio", "Nunca le pediremos dinero, contraseñas");
    }

    @Test
    void T6_T9_the_humanitarian_card_is_no_safe_way_out_and_work_on_a_certificate_is_no_yes() {
        assertThat(words("T6", "es").body()).contains("no es automática", "no es asesoría legal");
        assertThat(words("HUMANITARIAN_VISITOR", "es").body()).contains("No es automática", "confirme con el INM");
        assertThat(words("T9", "es").body()).contains("Sobre el trabajo, confirme con la COMAR");
        assertThat(words("T9", "es").hint()).contains("no decir ni sí ni no");
    }

    @Test
    void T7_T8_R27_fees_are_paid_by_form_never_in_cash_to_a_person_and_fines_may_come() {
        assertThat(words("T7", "es").body())
                .contains("pago de derechos", "Nunca pague en efectivo a una persona", "también puede haber una multa");
        assertThat(words("T8", "es").body()).contains("No necesita pagarle a nadie", "denunciarlo");
    }

    @Test
    void T11_time_limits_are_named_and_worked_out_elsewhere() {
        for (String language : LocaleHolder.LANGUAGES) {
            assertThat(words("T11", language).body()).contains("30", "60", "90");
        }
        assertThat(words("T11", "es").body())
                .contains("Vea el plazo calculado", "30 días hábiles", "60 días naturales");
    }

    @Test
    void T12_asylum_is_confidential_and_binds_to_the_state() {
        assertThat(words("T12", "es").body())
                .contains("confidencial", "Debe quedarse en el estado", "No llame a su consulado");
        assertThat(words("T12", "es").hint()).contains("no pedir el relato");
    }

    @Test
    void T14_R21_R42_a_child_alone_is_handed_over_at_once_and_offered_no_work() {
        assertThat(words("T14", "es").hint())
                .contains("Avisar de inmediato a la Procuraduría de Protección y al DIF", "No abrir perfil laboral");
    }

    @Test
    void T16_wages_come_from_dated_rows() {
        assertThat(words("T16", "es").body()).contains("Cambia cada año", "PROFEDET", "CONAPRED");
    }

    @Test
    void eleven_topics_belong_to_every_first_attention() {
        assertThat(Stream.of(Topic.values())
                        .filter(Topic::isBasic)
                        .map(Enum::name)
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of("T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11"));
    }

    private record Words(String title, String body, String hint) {}

    private static Words words(String subject, String language) {
        String[] parts = file(subject, language).split("\\n---\\n", 2);
        String[] told = parts[0].split("\\n\\n", 2);
        return new Words(told[0].strip(), told[1].strip(), parts[1].strip());
    }

    private static Properties facts(String subject) throws IOException {
        Properties facts = new Properties();
        facts.load(new StringReader(Files.readString(FOLDER.resolve(subject).resolve("facts.properties"))));
        return facts;
    }

    private static String file(String subject, String language) {
        try {
            return Files.readString(FOLDER.resolve(subject).resolve(language + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
