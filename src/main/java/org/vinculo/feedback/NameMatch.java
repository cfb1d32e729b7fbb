package org.vinculo.feedback;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether words may mean somebody by name (R33). Errs on the side of keeping apart: one of her names is enough, whatever its accents
 * and capitals, and where somebody says whom it is about also with a letter wrong, or two of a long name: it is heard more often than read. Whoever
 * reads it sets it right.
 */
final class NameMatch {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> PARTICLES = Set.of(
            "al", "da", "das", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "la", "las", "le", "los",
            "san", "van", "von", "ing", "lic", "dra", "dr", "mtra", "mtro", "profa", "prof");
    private static final int SHORTEST_IN_TEXT = 3;
    private static final int ONE_WRONG = 5;
    private static final int TWO_WRONG = 7;

    private NameMatch() {}

    /** What is written where one says whom it is about. */
    static boolean means(String about, String name) {
        Set<String> written = words(about);
        return words(name).stream().anyMatch(own -> written.stream().anyMatch(word -> near(own, word)));
    }

    /** Free words, in which short ones and errors mean nothing. */
    static boolean mentions(String text, String name) {
        Set<String> written = words(text);
        return words(name).stream().anyMatch(own -> own.length() >= SHORTEST_IN_TEXT && written.contains(own));
    }

    private static Set<String> words(String text) {
        if (text == null) {
            return Set.of();
        }
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(plain)
                .filter(word -> word.length() > 1 && !PARTICLES.contains(word))
                .collect(Collectors.toSet());
    }

    private static boolean near(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int wrong = shorter >= TWO_WRONG ? 2 : shorter >= ONE_WRONG ? 1 : 0;
        return Math.abs(one.length() - other.length()) <= wrong && distance(one, other) <= wrong;
    }

    /** How many letters are to be written, left out or put in to make one of the other (Levenshtein 1966). */
    private static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
