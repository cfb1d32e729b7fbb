package org.vinculo.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.organisation.Head;

/** What comes out of a letter is what went in: read back from the PDF by two programs, in five languages. */
class LetterTest {

    private static final List<String> NAMES = List.of(
            "Jean-Baptiste Désir Étienne", "Fabiola Ñuñez", "محمد الأحمد", "Олена Коваленко", "آلاء إبراهيم الإمام");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Head HEAD = new Head(
            "Casa de Paso «Ñandú» & Co.",
            "Avenida de las Ceibas 12, Tapachula, Chiapas",
            "+52 962 555 0100",
            "hola@casa.example",
            "https://casa.example",
            "Tapachula",
            "6a Avenida Norte 34",
            "+52 962 555 0101");

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "fr", "pt", "ht"})
    void names_come_out_as_they_were_typed(String language) throws IOException {
        Letter letter = Letter.in(language, "letter.attention.title").text("letter.toWhom");
        NAMES.forEach(letter::name);
        NAMES.forEach(name -> letter.text("letter.attention.intro", name));
        letter.facts(Map.of("letter.field.kind", NAMES.get(2)))
                .text("letter.attention.atSite", "Tapachula", DAY)
                .sign(Pictogram.CALENDAR, "letter.attention.title")
                .signature(NAMES.get(0), "letter.role.staff");
        byte[] pdf = pdf(letter);

        for (String text : readings(pdf, language)) {
            assertThat(text)
                    .contains(NAMES)
                    .contains("Casa de Paso «Ñandú» & Co.")
                    .contains("CA-000001");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(letter.title() + " · CA-000001");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertFontsAreInIt(document);
        }
    }

    private static void assertFontsAreInIt(PDDocument document) throws IOException {
        int fonts = 0;
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).as("a subset").matches("[A-Z]{6}\\+.*");
                fonts++;
            }
        }
        assertThat(fonts).isGreaterThan(3);
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
        PrintPage page = PrintPage.of(page(letter), null, "Casa & Co.");
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
        assertThat(NAMES).allMatch(LetterFonts::canWrite);
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

    private static LetterPage page(Letter letter) {
        return LetterPage.of(letter, HEAD, "CA-000001", DAY);
    }

    private static byte[] pdf(Letter letter) throws IOException {
        LetterPage page = page(letter);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPress.print(page.document(page.style(), null, HEAD.organisation()), out);
        return out.toByteArray();
    }

    /** By PDFBox, and by poppler where it is installed. */
    private static List<String> readings(byte[] pdf, String language) throws IOException {
        Path file = Path.of("target", "letter-" + language + ".pdf");
        Files.write(file, pdf);
        String own;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            own = new PDFTextStripper().getText(document);
        }
        Path poppler = Path.of("/usr/bin/pdftotext");
        return Files.isExecutable(poppler) ? List.of(own, poppler(file)) : List.of(own);
    }

    private static String poppler(Path file) throws IOException {
        Process process =
                new ProcessBuilder("/usr/bin/pdftotext", "-enc", "UTF-8", "-layout", file.toString(), "-").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
        return text;
    }
}
