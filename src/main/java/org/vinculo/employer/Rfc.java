package org.vinculo.employer;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The tax number (RFC) of a company or a person with business: its shape, and the check digit that a few real ones fail. */
final class Rfc {

    private static final Pattern SHAPE =
            Pattern.compile("[A-ZÑ&]{3,4}\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])[0-9A-Z]{2}[0-9A]");
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
    private static final int LENGTH = 13;
    /** The numbers the tax authority gives to "the public" and "foreigners": they name nobody. */
    private static final Set<String> GENERIC = Set.of("XAXX010101000", "XEXX010101000");

    private Rfc() {}

    /** Capitals without spaces or dashes; null for nothing. */
    static String tidy(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    static boolean isWellFormed(String rfc) {
        return SHAPE.matcher(rfc).matches() && !GENERIC.contains(rfc);
    }

    /** About one real number in sixty fails this, so it is a reason to look again and never to refuse. */
    static boolean digitFits(String rfc) {
        String padded = " ".repeat(LENGTH - rfc.length()) + rfc;
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(padded.charAt(i)) * (LENGTH - i);
        }
        int rest = sum % 11;
        char digit = rest == 0 ? '0' : rest == 1 ? 'A' : (char) ('0' + 11 - rest);
        return padded.charAt(LENGTH - 1) == digit;
    }
}
