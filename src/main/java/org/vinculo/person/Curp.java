package org.vinculo.person;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The population number (CURP), as the "Instructivo normativo para la asignación de la Clave Única de Registro de Población"
 * (Segob, DOF 2021-10-18) sets it: four letters of surnames and name, birth as yymmdd, sex, place of birth, one inner consonant of
 * each name, one sign that tells namesakes apart (a digit for those born up to 1999, a letter for later ones), a check digit.
 * A temporary one has the same shape.
 */
final class Curp {

    private static final Pattern SHAPE =
            Pattern.compile("[A-Z][AEIOUX][A-Z]{2}\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])[HMX]"
                    + "(AS|BC|BS|CC|CL|CM|CS|CH|DF|DG|GT|GR|HG|JC|MC|MN|MS|NT|NL|OC|PL|QT|QR|SP|SL|SR|TC|TS|TL|VZ|YN|ZS|NE)"
                    + "[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]\\d");
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    private static final int LENGTH = 18;
    private static final int SEX = 10;
    private static final int NAMESAKE = 16;
    private static final Set<String> PARTICLES = Set.of(
            "DA", "DAS", "DE", "DEL", "DER", "DI", "DIE", "DD", "EL", "LA", "LOS", "LAS", "LE", "LES", "MAC", "MC",
            "VAN", "VON", "Y");

    private Curp() {}

    /** Capitals without spaces or dashes; null for nothing. */
    static String tidy(String typed) {
        return typed == null || typed.isBlank()
                ? null
                : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** Its eighteen signs are where they must be, and the birthday exists. */
    static boolean isWellFormed(String curp) {
        if (!SHAPE.matcher(curp).matches()) {
            return false;
        }
        try {
            birth(curp);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /**
     * The last digit is ten less the last digit of the sum of the other seventeen, each by its place in the alphabet (0-9, A-Z with Ñ
     * after N) times 18, 17, … 2. One wrong sign in five slips through, so name and birth are compared too.
     */
    static boolean digitFits(String curp) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(curp.charAt(i)) * (LENGTH - i);
        }
        return (10 - sum % 10) % 10 == curp.charAt(LENGTH - 1) - '0';
    }

    /** The sign of namesakes tells the century. */
    static LocalDate birth(String curp) {
        int century = Character.isDigit(curp.charAt(NAMESAKE)) ? 1900 : 2000;
        return LocalDate.of(
                century + Integer.parseInt(curp.substring(4, 6)),
                Integer.parseInt(curp.substring(6, 8)),
                Integer.parseInt(curp.substring(8, 10)));
    }

    /** H man, M woman, X non-binary, which not every office accepts yet. */
    static char sex(String curp) {
        return curp.charAt(SEX);
    }

    /**
     * Whether some of the words of a name can be the first surname, the second (or none) and the given name these letters were taken
     * from. Which word is which nobody asked her, and names are transliterated: a "no" is a reason to look again, never to refuse.
     */
    static boolean nameFits(String curp, String name) {
        List<String> words = words(name);
        if (words.size() < 2) {
            return words.isEmpty() || words.get(0).charAt(0) == curp.charAt(0);
        }
        for (String first : words) {
            for (String given : words) {
                if (!given.equals(first) && stem(curp, first, given) && second(curp, words)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A stem that would be a bad word has an X in its second place instead of the vowel. */
    private static boolean stem(String curp, String surname, String given) {
        return curp.charAt(0) == surname.charAt(0)
                && (curp.charAt(1) == 'X' || curp.charAt(1) == inner(surname, true))
                && curp.charAt(13) == inner(surname, false)
                && curp.charAt(3) == given.charAt(0)
                && curp.charAt(15) == inner(given, false);
    }

    private static boolean second(String curp, List<String> words) {
        char initial = curp.charAt(2);
        char consonant = curp.charAt(14);
        return (initial == 'X' && consonant == 'X')
                || words.stream().anyMatch(word -> word.charAt(0) == initial && inner(word, false) == consonant);
    }

    /** The first vowel or consonant after the first letter; X where there is none. */
    private static char inner(String word, boolean vowel) {
        return (char) word.chars()
                .skip(1)
                .filter(letter -> vowel == ("AEIOU".indexOf(letter) >= 0))
                .findFirst()
                .orElse('X');
    }

    /** Capitals without accents, the Ñ as X, without the small words between surnames. */
    private static List<String> words(String name) {
        String capitals = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .replace('Ñ', 'X');
        String plain = Normalizer.normalize(capitals, Normalizer.Form.NFD).replaceAll("[\\p{M}'’]+", "");
        return Arrays.stream(plain.split("[^A-Z]+", -1))
                .filter(word -> !word.isEmpty() && !PARTICLES.contains(word))
                .toList();
    }
}
