package org.vinculo.feedback;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether words may mean somebody by name (R33). Errs on the side of keeping apart: one of her names is enough, whatever its accents
 * and capitals, and where somebody says whom it is about also with one letter wrong. Whoever reads it sets it right.
 */
final class NameMatch {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> PARTICLES = Set.of(
            "al", "da", "das", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "la", "las", "le", "los", "san",
            "van", "von", "ing", "lic", "dra", "dr", "mtra", "mtro", "profa", "prof");
    private static final int SHORTEST_IN_TEXT = 3;
    private static final int SHORTEST_WITH_ERROR = 5;

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
        if (one.equals(other)) {
            return true;
        }
        return Math.min(one.length(), other.length()) >= SHORTEST_WITH_ERROR && oneLetterApart(one, other);
    }

    /** One letter more, less, or another; or two that changed places. */
    private static boolean oneLetterApart(String one, String other) {
        if (one.length() > other.length()) {
            return oneLetterApart(other, one);
        }
        if (other.length() - one.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String rest = one.substring(same);
        String otherRest = other.substring(same);
        if (one.length() < other.length()) {
            return rest.equals(otherRest.substring(1));
        }
        return rest.substring(1).equals(otherRest.substring(1)) || swapped(rest, otherRest);
    }

    private static boolean swapped(String one, String other) {
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
