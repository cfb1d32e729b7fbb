package org.vinculo.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of countries and languages: ours where the JDK has none, else the JDK's (Unicode CLDR). */
public final class Names {

    /** The JDK names the larger languages by their two-letter codes only. */
    private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    two -> Locale.forLanguageTag(two).getISO3Language(),
                    Function.identity(),
                    (first, second) -> first));

    private Names() {}

    /** @param code ISO 639-3, three letters */
    public static String language(Locale locale, String code) {
        String own = "language." + code;
        if (Texts.has(locale, own)) {
            return Texts.text(locale, own);
        }
        return Locale.forLanguageTag(TWO_LETTERS.getOrDefault(code, code)).getDisplayLanguage(reading(locale));
    }

    /** @param code ISO 3166-1, two letters */
    public static String country(Locale locale, String code) {
        String own = "country." + code;
        return Texts.has(locale, own)
                ? Texts.text(locale, own)
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(reading(locale));
    }

    /** The JDK speaks no Haitian Creole; French is the nearest it has. */
    private static Locale reading(Locale locale) {
        return "ht".equals(locale.getLanguage()) ? Locale.FRENCH : locale;
    }
}
