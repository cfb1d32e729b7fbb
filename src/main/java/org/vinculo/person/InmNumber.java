package org.vinculo.person;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The numbers of the migration authority: the one of the foreigner (NUE) on every card, and the one of a procedure (NUT). No check
 * digit is published for either, so whatever is printed is taken, and only an unusual shape is remarked.
 */
final class InmNumber {

    private static final Pattern USUAL = Pattern.compile("[0-9A-Z-]{4,20}");

    private InmNumber() {}

    /** Capitals without blanks; null for nothing. */
    static String tidy(String typed) {
        return typed == null || typed.isBlank()
                ? null
                : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    static boolean looksUsual(String number) {
        return USUAL.matcher(number).matches();
    }
}
