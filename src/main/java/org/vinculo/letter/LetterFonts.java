package org.vinculo.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The free typefaces letters are set in; what one of them has no sign for, the next one has. */
final class LetterFonts {

    /** Family by file; the order is that of the style sheet. */
    private static final Map<String, String> FAMILIES = new LinkedHashMap<>();

    static {
        FAMILIES.put("atkinson", "Atkinson Hyperlegible");
        FAMILIES.put("noto", "Noto Sans");
        FAMILIES.put("naskh", "Noto Naskh Arabic");
    }

    private static final String SILENT = "Vinculo Silent";
    private static final Map<String, byte[]> FILES = new LinkedHashMap<>();
    private static final List<CmapLookup> SIGNS = new ArrayList<>();
    private static final Map<String, CmapLookup> ARABIC = new LinkedHashMap<>();

    static {
        for (String file : FAMILIES.keySet()) {
            for (int weight : new int[] {400, 700}) {
                FILES.put(file + '-' + weight, LetterStyle.resource(file + '-' + weight + ".ttf"));
            }
            SIGNS.add(signs(FILES.get(file + "-400")));
        }
        ARABIC.put("NotoNaskhArabic-Regular", signs(FILES.get("naskh-400")));
        ARABIC.put("NotoNaskhArabic-Bold", signs(FILES.get("naskh-700")));
        FILES.put("silent", LetterStyle.resource("silent.ttf"));
    }

    private LetterFonts() {}

    private static CmapLookup signs(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void give(PdfRendererBuilder press) {
        for (Map.Entry<String, String> each : FAMILIES.entrySet()) {
            for (int weight : new int[] {400, 700}) {
                use(press, each.getKey() + '-' + weight, each.getValue(), weight);
            }
        }
        use(press, "silent", SILENT, 400);
        use(press, "silent", SILENT, 700);
    }

    private static void use(PdfRendererBuilder press, String file, String family, int weight) {
        press.useFont(() -> stream(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream stream(String file) {
        return new ByteArrayInputStream(FILES.get(file));
    }

    /** The Arabic signs this glyph of a font is the shape of: Arabic and Farsi yeh share two. */
    static List<Integer> shapedBy(String font, int glyph) {
        CmapLookup signs = ARABIC.get(font.substring(font.indexOf('+') + 1));
        List<Integer> found = signs == null ? null : signs.getCharCodes(glyph);
        return found == null ? List.of() : found;
    }

    /** Whether there is a sign for everything in it. */
    static boolean canWrite(String text) {
        return text.codePoints()
                .allMatch(letter -> letter < 0x20 || SIGNS.stream().anyMatch(signs -> signs.getGlyphId(letter) != 0));
    }
}
