package org.vinculo.catalog;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How words are made alike before they are compared: accents, case, signs, number and the endings of gendered names do not count.
 * Works on Spanish first and does no harm to the four other languages, since both sides go through it.
 */
final class Spelling {

    private static final String ENDINGS = "as?|os?|es?|x|r[ao]s?|[eo]r[ao]s?|n[eao]|se|euse|i?[eè]re|enne|trice";

    /** "cocinera/o", "cocinero(a)", "vendeur·se": the first form says it all. */
    private static final Pattern BOTH_FORMS = Pattern.compile(
            "(\\p{L}{3})(?:\\s?\\((?:" + ENDINGS + ")\\)|[/·•.]-?(?:" + ENDINGS + ")(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "cociner@s". */
    private static final Pattern NEITHER_FORM = Pattern.compile("(\\p{L}{3})@(?!\\p{L}{2})");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Set<String> LINKS = Set.of(("de del la el los las y e en con al un una o por"
                    + " the of and for to in le les du des et d l da do das dos em ak nan")
            .split(" "));

    /** What sounds alike in Mexico is written for each other; in this order. */
    private static final List<Map.Entry<Pattern, String>> SOUNDS = List.of(
            sound("ch", "\u0161"),
            sound("ph", "f"),
            sound("h", ""),
            sound("qu(?=[ei])|q", "k"),
            sound("c(?=[ei])|z", "s"),
            sound("c", "k"),
            sound("gu(?=[ei])", "g"),
            sound("g(?=[ei])", "j"),
            sound("v", "b"),
            sound("ll", "y"),
            sound("n(?=[bp])", "m"),
            sound("(.)\\1+", "$1"));

    /** What a word ends in for one gender, for the other or, "cocinerx", for neither. */
    private static final String ENDS = "aeox";

    private Spelling() {}

    private static Map.Entry<Pattern, String> sound(String letters, String said) {
        return Map.entry(Pattern.compile(letters), said);
    }

    /** Lower case without accents. */
    static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The words of a text as they are written, gendered names in one form. */
    static List<String> words(String text) {
        String one = BOTH_FORMS.matcher(text).replaceAll("$1");
        return Arrays.stream(SIGNS.split(NEITHER_FORM.matcher(one).replaceAll("$1o")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Small words that only link others; most people leave them out or mistake them. */
    static boolean isLink(String word) {
        return LINKS.contains(folded(word));
    }

    /** What words have in common with all their forms; empty when they are links and signs only. */
    static String key(List<String> words) {
        return words.stream().filter(word -> !isLink(word)).map(Spelling::stem).collect(Collectors.joining(" "));
    }

    private static String stem(String word) {
        String stem = folded(word);
        if (stem.length() >= 5 && stem.endsWith("s")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem.length() >= 4 && ENDS.indexOf(stem.charAt(stem.length() - 1)) >= 0
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }

    /** A key as it is heard: "mecer" for "meser", "albañil" for "alvañil". */
    static String sound(String key) {
        String said = key;
        for (Map.Entry<Pattern, String> sound : SOUNDS) {
            said = sound.getKey().matcher(said).replaceAll(sound.getValue());
        }
        return said;
    }

    /** Whether one letter too many, too few, another one, or two that changed places make one of the other. */
    static boolean isOneSlip(String one, String other) {
        if (one.length() > other.length()) {
            return isOneSlip(other, one);
        }
        if (other.length() - one.length() > 1) {
            return false;
        }
        int from = 0;
        while (from < one.length() && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        String left = one.substring(from);
        String right = other.substring(from);
        if (one.length() < other.length()) {
            return left.equals(right.substring(1));
        }
        return !left.isEmpty() && (left.substring(1).equals(right.substring(1)) || changedPlaces(left, right));
    }

    private static boolean changedPlaces(String left, String right) {
        return left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
    }
}
