package org.vinculo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;

/**
 * The language of this request: of the account once somebody is known, else chosen, else what the browser asks for, else Spanish.
 * What was chosen is kept in the session; who chose nothing needs none.
 */
@Named("locale")
@RequestScoped
public class LocaleHolder {

    /** The five languages of the portal, Spanish first. */
    public static final List<String> LANGUAGES = List.of("es", "en", "fr", "pt", "ht");

    private static final String KEPT = LocaleHolder.class.getName();

    @Inject
    private HttpServletRequest request;

    private String tag;

    public String getTag() {
        if (tag == null) {
            tag = kept();
        }
        return tag == null ? LANGUAGES.get(0) : tag;
    }

    private String kept() {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(KEPT);
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

    /** Takes a language for this visit, when it is one of ours. */
    public void choose(String language) {
        speak(language);
        if (isOurs(language)) {
            request.getSession().setAttribute(KEPT, language);
        }
    }

    /** Takes a language for this request, when it is one of ours. */
    public void speak(String language) {
        if (isOurs(language)) {
            tag = language;
        }
    }

    private static boolean isOurs(String language) {
        return language != null && LANGUAGES.contains(language);
    }

    /** Follows what was chosen before, else the browser. */
    public void suggest() {
        tag = kept();
        var locales = request.getLocales();
        while (tag == null && locales.hasMoreElements()) {
            speak(locales.nextElement().getLanguage());
        }
    }

    /** A page whose address says its language; without that it follows the browser alone, so that others may be given the same. */
    public void byAddress(String language) {
        speak(language);
        var locales = request.getLocales();
        while (tag == null && locales.hasMoreElements()) {
            speak(locales.nextElement().getLanguage());
        }
    }
}
