package org.vinculo.catalog;

import java.util.List;
import java.util.Locale;

/** The name of a thing in the portal's languages. */
record Titles(List<String> texts) {

    private static final List<String> ORDER = List.of("es", "en", "fr", "pt", "ht");

    static Titles same(String text) {
        return new Titles(List.of(text, text, text, text, text));
    }

    String in(Locale locale) {
        return texts.get(Math.max(0, ORDER.indexOf(locale.getLanguage())));
    }
}
