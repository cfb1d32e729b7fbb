package org.vinculo.web;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The five bundles. Every text goes through {@link MessageFormat}, with or without arguments. */
public final class Texts {

    private static final String BUNDLE = "i18n.messages";
    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /**
     * The text of a key; a missing one shows its key between question marks, which a test looks for. An enum value among the
     * arguments is said by its word, a list of them word by word.
     */
    public static String text(Locale locale, String key, Object... args) {
        try {
            String pattern = bundle(locale).getString(key);
            return new MessageFormat(pattern, locale)
                    .format(words(locale, args), new StringBuffer(), null)
                    .toString();
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }

    private static Object[] words(Locale locale, Object... args) {
        return Arrays.stream(args).map(arg -> word(locale, arg)).toArray();
    }

    private static Object word(Locale locale, Object arg) {
        if (arg instanceof Collection<?> all) {
            return all.stream().map(one -> word(locale, one).toString()).collect(Collectors.joining(", "));
        }
        return arg instanceof Enum<?> ? text(locale, Labels.key(arg)) : arg;
    }

    public static boolean has(Locale locale, String key) {
        return bundle(locale).containsKey(key);
    }

    private static ResourceBundle bundle(Locale locale) {
        String language = LocaleHolder.LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "es";
        return ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language), ONLY_ASKED);
    }
}
