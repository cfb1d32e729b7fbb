package org.vinculo.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.kernel.BusinessException;

/** What comes out of a letter is what went in: read back from the PDF by two programs, in five languages. */
class LetterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "fr", "pt", "ht"})
    void names_come_out_as_they_were_typed(String language) throws IOException {
        Letter letter = Letter.in(language, "letter.attention.title").text("letter.toWhom");
        PdfReading.NAMES.forEach(letter::name);
        PdfReading.NAMES.forEach(name -> letter.text("letter.attention.intro", name));
        letter.facts(Map.of("letter.field.kind", PdfReading.NAMES.get(2)))
                .text("letter.attention.atSite", "Tapachula", DAY)
                .sign(Pictogram.CALENDAR, "letter.attention.title")
                .signature(PdfReading.NAMES.get(0), "letter.role.staff");
        byte[] pdf = pdf(letter);

        for (String text : PdfReading.texts(pdf, "letter-" + language)) {
            assertThat(text)
                    .contains(PdfReading.NAMES)
                    .contains("Casa de Paso «Ñandú» & Co.")
                    .contains("CA-000001");
        }
        PdfReading.assertWhole(pdf, language, letter.title() + " · CA-000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "fr", "pt", "ht"})
    void every_page_says_which_it_is(String language) throws IOException {
        Letter letter = Letter.in(language, "letter.presentation.title")
                .table(
                        "letter.title",
                        List.of("letter.field.kind", "letter.field.reference"),
                        IntStream.range(0, 60)
                                .mapToObj(i -> List.of("Ñ" + i, "é" + i))
                                .toList());
        String of = Map.of("es", "de", "en", "of", "fr", "sur", "pt", "de", "ht", "sou")
                .get(language);

        try (PDDocument document = Loader.loadPDF(pdf(letter))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(reader.getText(document))
                        .contains(page + " " + of + " " + pages)
                        .contains("CA-000001 · ");
            }
        }
    }

    @Test
    void page_to_print_says_the_same_and_markup_of_people_stays_text() {
        Letter letter = Letter.in("ht", "letter.attention.title")
                .name("<script>alert(1)</script> \"&\" 'x' \u0000")
                .words("uno\ndos");
        PrintPage page = paper(letter).page();
        var html = Jsoup.parse(page.html());

        assertThat(html.select("html").attr("lang")).isEqualTo("ht");
        assertThat(html.select("script")).isEmpty();
        assertThat(html.select("p.name").text()).isEqualTo("<script>alert(1)</script> \"&\" 'x'");
        assertThat(html.select("main h1").text()).isEqualTo(letter.title());
        assertThat(page.policy()).contains("default-src 'none'").doesNotContain("unsafe");
    }

    @Test
    void nothing_outside_a_letter_is_read() throws IOException {
        Path secret = Files.createTempFile("letter", ".txt");
        Files.writeString(secret, "SECRETO");
        String entity = "<!DOCTYPE html [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><html><body>&s;</body></html>";
        assertThatThrownBy(() -> PdfPress.parse(entity)).isInstanceOf(IOException.class);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPress.print(
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"es\"><head><title>t</title><link rel=\"stylesheet\" href=\""
                        + secret.toUri()
                        + "\"/></head><body style=\"font-family:'Noto Sans'\"><p>x</p><img alt=\"\" src=\""
                        + secret.toUri() + "\"/><img alt=\"\" src=\"http://127.0.0.1:9/x.png\"/></body></html>",
                out);
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).doesNotContain("SECRETO");
        Files.delete(secret);
    }

    @Test
    void letters_without_a_typeface_are_known_before() {
        assertThat(PdfReading.NAMES).allMatch(LetterFonts::canWrite);
        assertThat(LetterFonts.canWrite("李明")).isFalse();
        assertThat(LetterFonts.canWrite("Ana 😀")).isFalse();
    }

    @Test
    void shapes_of_a_name_give_its_letters_back() {
        for (String name : List.of("محمد", "الأحمد", "لا", "سلام", "مُحَمَّد")) {
            StringBuilder letters = new StringBuilder();
            ArabicForms.shaped(name).codePoints().forEach(sign -> letters.append(ArabicForms.letters(sign)));
            assertThat(letters.toString()).isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC));
        }
    }

    @Test
    void what_we_have_no_typeface_for_is_left_to_the_browser() {
        Paper paper = paper(Letter.in("es", "letter.attention.title").name("李明"));

        assertThatThrownBy(paper::pdf).isInstanceOf(BusinessException.class).hasMessage("letter.script");
        assertThat(paper.page().html()).contains("李明");
    }

    @Test
    void another_language_begins_a_page_and_says_which_it_is() throws IOException {
        Letter letter = Letter.in("ht", "letter.attention.title")
                .note("letter.toWhom")
                .facts(Map.of("letter.field.kind", "uno\ndos"))
                .then(Letter.in("es", "letter.presentation.title").words("Ñandú"));
        var html = Jsoup.parse(paper(letter).page().html());

        assertThat(html.select("div[lang=es] h1").text()).isEqualTo("Carta de presentación");
        assertThat(html.select("td li").eachText()).containsExactly("uno", "dos");
        try (PDDocument document = Loader.loadPDF(pdf(letter))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    private static Paper paper(Letter letter) {
        return Paper.of(letter, PdfReading.HEAD, "CA-000001", DAY, null);
    }

    private static byte[] pdf(Letter letter) {
        return paper(letter).pdf();
    }
}
