package org.vinculo.employer;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tax number (RFC) of a company or a person: three or four letters, a date as yymmdd, two signs that tell namesakes apart and
 * a check digit, as the tax authority (SAT) composes it. A few real ones fail the digit.
 */
public final class Rfc {

    private static final Pattern SHAPE =
            Pattern.compile("[A-ZÑ&]{3,4}\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])[0-9A-Z]{2}[0-9A]");
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
    private static final int LENGTH = 13;
    private static final int WITHOUT_SIGNS = 10;
    /** The numbers the tax authority gives to "the public" and "foreigners": they name nobody. */
    private static final Set<String> GENERIC = Set.of("XAXX010101000", "XEXX010101000");

    private Rfc() {}

    /** Capitals without spaces or dashes; null for nothing. */
    public static String tidy(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    public static boolean isWellFormed(String rfc) {
        return SHAPE.matcher(rfc).matches() && !GENERIC.contains(rfc);
    }

    /** The numbers of "the public" and of "foreigners" name nobody: no worker has one of them. */
    public static boolean isGeneric(String rfc) {
        return GENERIC.contains(rfc);
    }

    /** Four letters: a person's, who may have one without any business. */
    public static boolean isOfPerson(String rfc) {
        return isWellFormed(rfc) && rfc.length() == LENGTH;
    }

    /** What a person's number begins with, before the tax authority adds the signs at its end: it is not one yet. */
    public static boolean isIncomplete(String rfc) {
        return rfc.length() == WITHOUT_SIGNS && isOfPerson(rfc + "000");
    }

    /** The date in a person's number, as yymmdd. */
    public static String birth(String rfc) {
        return rfc.substring(4, 10);
    }

    /** About one real number in sixty fails this, so it is a reason to look again and never to refuse. */
    public static boolean digitFits(String rfc) {
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
