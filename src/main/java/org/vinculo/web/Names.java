package org.vinculo.web;

import java.util.Locale;

/** Names of countries and languages: ours where the JDK has none, else the JDK's (Unicode CLDR). */
public final class Names {

    private Names() {}

    /** @param code ISO 639-3, three letters */
    public static String language(Locale locale, String code) {
        String own = "language." + code;
        if (Texts.has(locale, own)) {
            return Texts.text(locale, own);
        }
        String name = Locale.forLanguageTag(code).getDisplayLanguage(reading(locale));
        return name.isEmpty() ? code : name;
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
