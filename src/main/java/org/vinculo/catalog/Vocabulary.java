package org.vinculo.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people call occupations and skills: names in five languages, synonyms, both genders, frequent misspellings. Words it does
 * not know are read by their sound, then with one slip; what is short or could be several things is not guessed at.
 */
public final class Vocabulary {

    /** So many letters a word must have before it is taken for another that sounds like it, or differs by a slip. */
    private static final int HEARD_FROM = 4;

    private static final int SLIPS_FROM = 7;
    private static final int LONGEST = 6;
    private static final int MOST_WORDS = 1000;

    private record Name(String words, Concept concept) {}

    private final Map<String, Set<Concept>> known = new HashMap<>();
    private final Map<String, Set<Concept>> heard = new HashMap<>();
    private final Map<Character, Map<String, Set<Concept>>> proper = new HashMap<>();
    private final List<Name> names = new ArrayList<>();

    public Vocabulary(Collection<Term> terms) {
        terms.forEach(this::add);
    }

    private void add(Term term) {
        String key = Spelling.key(Spelling.words(term.words()));
        if (key.isEmpty()) {
            return;
        }
        Set<Concept> meanings = known.computeIfAbsent(key, any -> new LinkedHashSet<>());
        if (term.concept() == null) {
            return;
        }
        meanings.add(term.concept());
        heard.computeIfAbsent(Spelling.sound(key), any -> new LinkedHashSet<>()).add(term.concept());
        if (!term.misspelt()) {
            proper.computeIfAbsent(key.charAt(0), any -> new HashMap<>()).put(key, meanings);
            names.add(new Name(' ' + Spelling.folded(term.words()), term.concept()));
        }
    }

    /** All that these words together can mean, an occupation, a skill or both; nothing for ordinary words. */
    public Set<Concept> meanings(String words) {
        return meaningsOf(Spelling.key(Spelling.words(words)));
    }

    /** The one thing of a kind these words mean; nothing when they mean several or none. */
    public Optional<Concept> meaning(String words, Concept.Kind kind) {
        return only(meanings(words), kind);
    }

    static Optional<Concept> only(Set<Concept> meanings, Concept.Kind kind) {
        List<Concept> ofKind =
                meanings.stream().filter(concept -> concept.kind() == kind).toList();
        return ofKind.size() == 1 ? Optional.of(ofKind.get(0)) : Optional.empty();
    }

    private Set<Concept> meaningsOf(String key) {
        Set<Concept> exactly = known.get(key);
        if (exactly != null) {
            return exactly;
        }
        if (key.length() < HEARD_FROM) {
            return Set.of();
        }
        Set<Concept> likeIt = heard.getOrDefault(Spelling.sound(key), Set.of());
        return likeIt.isEmpty() && key.length() >= SLIPS_FROM ? slipped(key) : likeIt;
    }

    /** The first letter is seldom wrong and tells much: it must be the same. */
    private Set<Concept> slipped(String key) {
        Set<Concept> found = new LinkedHashSet<>();
        proper.getOrDefault(key.charAt(0), Map.of()).forEach((name, meanings) -> {
            if (Spelling.isOneSlip(key, name)) {
                found.addAll(meanings);
            }
        });
        return found;
    }

    /** Reads a text from its beginning, the longest known words first. */
    public Reading read(String text) {
        List<String> words = Spelling.words(text == null ? "" : text);
        List<Reading.Part> parts = new ArrayList<>();
        int from = 0;
        while (from < Math.min(words.size(), MOST_WORDS)) {
            int to = Spelling.isLink(words.get(from)) ? from : end(words, from);
            if (to > from) {
                List<String> found = words.subList(from, to);
                parts.add(new Reading.Part(String.join(" ", found), meaningsOf(Spelling.key(found))));
                from = to;
            } else {
                parts.add(new Reading.Part(words.get(from), Set.of()));
                from++;
            }
        }
        return new Reading(List.copyOf(parts));
    }

    /** Where the longest known words from here end; here when none is known. */
    private int end(List<String> words, int from) {
        for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
            if (!Spelling.isLink(words.get(to - 1))
                    && !meaningsOf(Spelling.key(words.subList(from, to))).isEmpty()) {
                return to;
            }
        }
        return from;
    }

    /** The codes of a kind whose names have words that begin like those typed, then those the words mean as they are. */
    public Set<String> suggest(String typed, Concept.Kind kind) {
        String[] begins = Spelling.folded(typed).strip().split("\\s+");
        Set<String> codes = new LinkedHashSet<>();
        names.stream()
                .filter(name -> name.concept().kind() == kind)
                .filter(name ->
                        Arrays.stream(begins).allMatch(begin -> name.words().contains(' ' + begin)))
                .forEach(name -> codes.add(name.concept().code()));
        meanings(typed).stream()
                .filter(concept -> concept.kind() == kind)
                .forEach(concept -> codes.add(concept.code()));
        return codes;
    }
}
