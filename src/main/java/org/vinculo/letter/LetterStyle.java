package org.vinculo.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.vinculo.web.Texts;

/** How a letter looks, on paper and on the page for print: one style sheet for both. */
final class LetterStyle {

    private static final String SHEET = new String(resource("letter.css"), StandardCharsets.UTF_8);

    private static final String FOOT =
            "font-family: 'Atkinson Hyperlegible', 'Noto Sans'; font-size: 8.5pt; color: #51606f; ";

    private LetterStyle() {}

    /** With the foot of each page, in the letter's language. A later rule for a corner of the page replaces an earlier one whole. */
    static String sheet(Locale locale, String foot) {
        String of = quoted(' ' + Texts.text(locale, "letter.page.of") + ' ');
        return SHEET
                + "@page { @bottom-left { " + FOOT + "content: " + quoted(foot) + "; } @bottom-right { " + FOOT
                + "content: counter(page) " + of + " counter(pages); } }\n";
    }

    /** A string of CSS (the space ends the number of a letter), whatever is in it; no markup can close the style sheet. */
    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || letter == ' ' || letter == '-') {
                quoted.appendCodePoint(letter);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\%06X ", letter));
            }
        });
        return quoted.append('"').toString();
    }

    static byte[] resource(String name) {
        try (InputStream in = LetterStyle.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
