package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vinculo.letter.Paper;
import org.vinculo.letter.PdfReading;
import org.vinculo.web.LocaleHolder;
import org.vinculo.web.Texts;

/** What she takes home of a document is what she was given: read back from the PDF by two programs, in five languages. */
class AgreementCopyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final String CREOLE = PdfReading.NAMES.get(0);
    private static final String ARABIC = PdfReading.NAMES.get(4);
    private static final String CYRILLIC = PdfReading.NAMES.get(3);

    /** One sentence for each part, with the letters its language is known by. */
    private static final String WORDS = "Ñandú, çà et là, coração, lè w ap pale sou pwòp dosye w.";

    static Stream<Arguments> documents() {
        return AgreementKind.OF_PERSON.stream()
                .flatMap(kind -> LocaleHolder.LANGUAGES.stream().map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void R43_words_and_names_come_out_as_they_went_in(AgreementKind kind, String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        String title = Texts.text(locale, "enum.AgreementKind." + kind);
        byte[] pdf = copy(DeliveryOutcome.READ_ALOUD, document(kind, language, true), null, ARABIC, null)
                .pdf();

        for (String text : PdfReading.texts(pdf, "copy-" + kind.name().toLowerCase(Locale.ROOT) + '-' + language)) {
            assertThat(text)
                    .contains(ARABIC, CYRILLIC, CREOLE, title, "2026", "AC-000007")
                    .contains(Texts.text(locale, "enum.DeliveryOutcome.READ_ALOUD"))
                    .doesNotContain("???");
            kind.parts()
                    .forEach(part -> assertThat(text)
                            .contains(part.ordinal() + ": Ñandú")
                            .contains(Texts.text(locale, "enum.AgreementPart." + part)));
        }
        PdfReading.assertWhole(pdf, language, title + " · AC-000007");
    }

    @Test
    void R43_translation_nobody_answers_for_says_so_and_has_spanish_after_it() throws IOException {
        Paper paper = copy(
                DeliveryOutcome.SHOWN,
                document(AgreementKind.PRIVACY_NOTICE, "ht", false),
                document(AgreementKind.PRIVACY_NOTICE, "es", true),
                CREOLE,
                null);
        Document html = Jsoup.parse(paper.page().html());

        assertThat(html.select("html").attr("lang")).isEqualTo("ht");
        assertThat(html.select("p.note").text()).contains("poko revize");
        assertThat(html.select("main > h2").text()).contains("Done sansib");
        assertThat(html.select("div[lang=es] h1").text()).isEqualTo("Aviso de privacidad");
        assertThat(html.select("div[lang=es] h2").eachText()).contains("Datos sensibles");
        for (String text : PdfReading.texts(paper.pdf(), "copy-unreviewed")) {
            assertThat(text).contains("poko revize", "Done sansib", "Datos sensibles");
        }
    }

    @Test
    void R43_answered_translation_and_spanish_stand_alone() {
        assertThat(notes(document(AgreementKind.SAFETY_CODE, "fr", true))).isEmpty();
        assertThat(notes(document(AgreementKind.SAFETY_CODE, "es", true))).isEmpty();
        assertThat(notes(document(AgreementKind.SAFETY_CODE, "fr", false))).isNotEmpty();
    }

    @Test
    void R43_what_she_drew_stands_under_her_words() {
        Document html = Jsoup.parse(copy(
                        DeliveryOutcome.SIGNED_SCREEN,
                        document(AgreementKind.ATTENTION_LETTER, "es", true),
                        null,
                        "Marie",
                        new byte[] {1, 2, 3})
                .page()
                .html());

        assertThat(html.select(".signature img").attr("src")).isEqualTo("data:image/png;base64,AQID");
        assertThat(html.select(".signature img").attr("alt")).isEqualTo("Firma");
        assertThat(html.select(".signature .signer").text()).isEqualTo("Marie");
    }

    @Test
    void R43_why_she_declined_is_not_carried_about() {
        String html = copy(
                        DeliveryOutcome.DECLINED,
                        document(AgreementKind.PRIVACY_NOTICE, "es", true),
                        null,
                        "Marie",
                        null)
                .page()
                .html();

        assertThat(html).contains("Prefirió no aceptarlo").doesNotContain("hermano");
    }

    private static List<String> notes(AgreementDocument given) {
        return Jsoup.parse(copy(DeliveryOutcome.SHOWN, given, null, "Marie", null)
                        .page()
                        .html())
                .select("p.note")
                .eachText();
    }

    private static Paper copy(
            DeliveryOutcome outcome, AgreementDocument given, AgreementDocument binding, String name, byte[] drawn) {
        DeliveryForm form = new DeliveryForm();
        form.setLanguage(given.language());
        form.setOutcome(outcome);
        form.setHeldOn(DAY);
        form.setPresent(CYRILLIC);
        form.setInterpreter(CREOLE);
        form.setReason("Lo habla con su hermano");
        Delivery delivery = new Delivery(1, given, form, DAY);
        return Paper.of(
                AgreementCopy.of(delivery, given, binding, name, drawn), PdfReading.HEAD, "AC-000007", DAY, null);
    }

    private static AgreementDocument document(AgreementKind kind, String language, boolean reviewed) {
        return new AgreementDocument(
                2,
                kind,
                3,
                EditionStatus.PUBLISHED,
                language,
                reviewed,
                Instant.parse("2026-11-24T18:00:00Z"),
                IntStream.range(0, kind.parts().size())
                        .mapToObj(i -> kind.parts().get(i))
                        .map(part ->
                                new AgreementDocument.Section(part, part.ordinal() + ": " + WORDS + "\n\n" + WORDS))
                        .toList());
    }
}
