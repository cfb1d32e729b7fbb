package org.vinculo.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** The language of this visit: of the account once somebody is known, else chosen, else what the browser asks for, else Spanish. */
@Named("locale")
@SessionScoped
public class LocaleHolder implements Serializable {

    /** The five languages of the portal, Spanish first. */
    public static final List<String> LANGUAGES = List.of("es", "en", "fr", "pt", "ht");

    private String tag;

    public String getTag() {
        return tag == null ? LANGUAGES.get(0) : tag;
    }

    public String getLanguage() {
        return getTag();
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getTag());
    }

    public List<String> getLanguages() {
        return LANGUAGES;
    }

    /** Takes a language, when it is one of ours. */
    public void choose(String language) {
        if (LANGUAGES.contains(language)) {
            tag = language;
        }
    }

    /** Follows the browser, unless something was chosen before. */
    public void suggest(HttpServletRequest request) {
        if (tag == null) {
            var locales = request.getLocales();
            while (tag == null && locales.hasMoreElements()) {
                choose(locales.nextElement().getLanguage());
            }
        }
    }
}
