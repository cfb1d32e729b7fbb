package org.vinculo.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.vinculo.organisation.Head;

/** A printed PDF as somebody else's program finds it. */
public final class PdfReading {

    /** In Creole, Spanish, Arabic and Cyrillic; the last one has the ligatures of lam and alef. */
    public static final List<String> NAMES = List.of(
            "Jean-Baptiste Désir Étienne", "Fabiola Ñuñez", "محمد الأحمد", "Олена Коваленко", "آلاء إبراهيم الإمام");

    public static final Head HEAD = new Head(
            "Casa de Paso «Ñandú» & Co.",
            "Avenida de las Ceibas 12, Tapachula, Chiapas",
            "+52 962 555 0100",
            "hola@casa.example",
            "https://casa.example",
            "Tapachula",
            "6a Avenida Norte 34",
            "+52 962 555 0101");

    private PdfReading() {}

    /** Its words by PDFBox, and by poppler's pdftotext where it is on the path. It is kept in {@code target} under this name. */
    public static List<String> texts(byte[] pdf, String name) throws IOException {
        Path file = Path.of("target", name + ".pdf");
        Files.write(file, pdf);
        String own;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            own = new PDFTextStripper().getText(document);
        }
        Optional<Path> poppler = pdftotext();
        return poppler.isPresent() ? List.of(own, poppler(poppler.get(), file)) : List.of(own);
    }

    /** Tagged, in this language and with this title in the window, all typefaces in it. */
    public static void assertWhole(byte[] pdf, String language, String title) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
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
        assertThat(fonts).isPositive();
    }

    private static Optional<Path> pdftotext() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "pdftotext"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String poppler(Path program, Path file) throws IOException {
        Process process =
                new ProcessBuilder(program.toString(), "-enc", "UTF-8", "-layout", file.toString(), "-").start();
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
