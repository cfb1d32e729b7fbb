package org.vinculo.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Makes a PDF say letters where it shows shapes: a name that is searched, copied or read aloud has to be the one that was typed.
 * Rewrites the tables from glyphs to text (ISO 32000-1, 9.10.3) that hold shapes of Arabic letters.
 */
final class PlainLetters {

    private static final Pattern RANGE =
            Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4}(?:\\p{XDigit}{4})*)>");
    private static final String SPACE = "endcodespacerange";
    private static final String END = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    private static final int BLOCK = 100;

    private PlainLetters() {}

    /** @param written what the document says: of two letters with one shape the one that is in it was meant */
    static void write(PDDocument document, String written) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (fonts == null) {
                continue;
            }
            for (COSName name : fonts.keySet()) {
                COSDictionary font = fonts.getCOSDictionary(name);
                if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table && seen.add(table)) {
                    rewrite(table, font.getNameAsString(COSName.BASE_FONT), written);
                }
            }
        }
    }

    private static void rewrite(COSStream table, String font, String written) throws IOException {
        String old;
        try (var in = table.createInputStream()) {
            old = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        int begin = old.indexOf(SPACE) + SPACE.length();
        List<String> lines = new ArrayList<>();
        boolean shapes = false;
        Matcher ranges = RANGE.matcher(old.substring(begin));
        while (ranges.find()) {
            int first = Integer.parseInt(ranges.group(1), 16);
            int last = Integer.parseInt(ranges.group(2), 16);
            for (int glyph = first; glyph <= last; glyph++) {
                String said = text(ranges.group(3), glyph - first);
                String letters = meant(said, LetterFonts.shapedBy(font, glyph), written);
                shapes |= !letters.equals(said);
                lines.add(String.format(Locale.ROOT, "<%04X> <%s>", glyph, hex(letters)));
            }
        }
        if (shapes) {
            try (OutputStream out = table.createOutputStream(COSName.FLATE_DECODE)) {
                out.write((old.substring(0, begin) + '\n' + blocks(lines) + END).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static String meant(String said, List<Integer> signs, String written) {
        if (said.codePointCount(0, said.length()) != 1) {
            return said;
        }
        return signs.stream()
                .map(ArabicForms::letters)
                .filter(written::contains)
                .findFirst()
                .orElseGet(() -> ArabicForms.letters(said.codePointAt(0)));
    }

    private static String blocks(List<String> lines) {
        StringBuilder blocks = new StringBuilder();
        for (int i = 0; i < lines.size(); i += BLOCK) {
            List<String> block = lines.subList(i, Math.min(lines.size(), i + BLOCK));
            blocks.append(block.size())
                    .append(" beginbfchar\n")
                    .append(String.join("\n", block))
                    .append("\nendbfchar\n");
        }
        return blocks.toString();
    }

    /** UTF-16 as hexadecimal digits; the last unit grows along a range. */
    private static String text(String digits, int offset) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i += 4) {
            int unit = Integer.parseInt(digits.substring(i, i + 4), 16);
            text.append((char) (i + 4 == digits.length() ? unit + offset : unit));
        }
        return text.toString();
    }

    private static String hex(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(unit -> digits.append(String.format(Locale.ROOT, "%04X", unit)));
        return digits.toString();
    }
}
