package org.vinculo.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Which services are wanted.
 *
 * @param words each must stand in the name, the description or the agency's name; the collation forgives accents
 * @param category null for all
 * @param retired whether services no longer offered come too
 */
public record ServiceFilter(String words, ServiceCategory category, boolean retired) {

    private static final int MOST_WORDS = 6;

    /** What each word has to be like, with the signs that mean something to {@code like} taken literally. */
    List<String> patterns() {
        if (words == null || words.isBlank()) {
            return List.of();
        }
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .toList();
    }
}
