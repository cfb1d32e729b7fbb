package org.vinculo.letter;

import java.text.Normalizer;

/** Writes XHTML. Whatever people typed goes in as text and comes out as text. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup text(String words) {
        out.append(escaped(words));
        return this;
    }

    /** One element with nothing but words in it; none at all without words. */
    Markup line(String element, String style, String words) {
        if (words == null || words.isBlank()) {
            return this;
        }
        String attribute = style == null ? "" : " class=\"" + style + '"';
        return raw("<" + element + attribute + ">").text(words).raw("</" + element + ">");
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Composed letters (Unicode NFC), no character XML cannot hold, nothing that could be taken for markup. */
    static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .map(letter -> isXml(letter) ? letter : ' ')
                .forEach(letter -> {
                    switch (letter) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        case '\'' -> safe.append("&#39;");
                        default -> safe.appendCodePoint(letter);
                    }
                });
        return safe.toString();
    }

    /** The words alone, for asking whether they can be written. */
    static String plain(String markup) {
        return markup.replaceAll("<[^>]*>", " ");
    }

    private static boolean isXml(int letter) {
        return letter == '\t'
                || letter == '\n'
                || (letter >= 0x20 && letter < 0xD800)
                || (letter >= 0xE000 && letter < 0xFFFE)
                || letter > 0xFFFF;
    }
}
