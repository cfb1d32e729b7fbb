package org.vinculo.matching;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.catalog.OccupationTree;

/**
 * What a list of people can be narrowed by: what she can do, where, when and how her proposals stand. Who she is, where she comes
 * from, whom she cares for and what papers she has is no facet and never becomes one.
 */
public enum Facet {
    /** The divisions of the occupations she has worked in. */
    OCCUPATION,
    SKILL,
    LANGUAGE,
    SCHEDULE,
    /** Where she would work, by state. */
    STATE,
    /** The same by municipality. */
    PLACE,
    /** Anybody's work, or that of one offer. */
    ANSWER,
    PROPOSED;

    static final char SIGN = ':';
    private static final int STATE_DIGITS = 2;
    private static final int SHOWN = 12;

    String word(String code) {
        return name() + SIGN + code;
    }

    /** Whose word it is. */
    static Optional<Facet> ofWord(String word) {
        return Arrays.stream(values())
                .filter(facet -> word.startsWith(facet.name() + SIGN))
                .findFirst();
    }

    /** All words of one person. */
    static Set<String> words(WorkProfile profile, Underway underway, boolean anyWork, OccupationTree tree) {
        Set<String> words = new HashSet<>();
        profile.occupations()
                .keySet()
                .forEach(code -> words.add(OCCUPATION.word(tree.path(code).get(0))));
        profile.skills().keySet().forEach(code -> words.add(SKILL.word(code)));
        profile.languages().keySet().forEach(code -> words.add(LANGUAGE.word(code)));
        profile.places().forEach(code -> {
            words.add(PLACE.word(code));
            words.add(STATE.word(code.substring(0, STATE_DIGITS)));
        });
        if (profile.schedule() != null) {
            words.add(SCHEDULE.word(profile.schedule().name()));
        }
        words.add(ANSWER.word((anyWork ? Answer.YES : Answer.LIMITED).name()));
        words.add(PROPOSED.word(underway.proposed().name()));
        return words;
    }

    /** One word of a facet, with how many people of the list have it. */
    public record Count(Facet facet, String code, long people, boolean picked) {

        public String word() {
            return facet.word(code);
        }
    }

    /** The words of one facet, the most frequent first. */
    public record Group(Facet facet, List<Count> counts) {}

    /** A reader gets the most frequent words of each facet, and those she picked whether anybody is left with them or not. */
    static List<Group> groups(Map<String, Long> people, Set<String> picks) {
        Map<Facet, List<Count>> found = Stream.concat(people.keySet().stream(), picks.stream())
                .distinct()
                .map(word -> count(word, people.getOrDefault(word, 0L), picks.contains(word)))
                .sorted((one, other) -> one.picked() == other.picked()
                        ? compare(one, other)
                        : Boolean.compare(other.picked(), one.picked()))
                .collect(Collectors.groupingBy(Count::facet));
        return Arrays.stream(values())
                .filter(found::containsKey)
                .map(facet ->
                        new Group(facet, found.get(facet).stream().limit(SHOWN).toList()))
                .toList();
    }

    private static int compare(Count one, Count other) {
        return one.people() == other.people()
                ? one.code().compareTo(other.code())
                : Long.compare(other.people(), one.people());
    }

    private static Count count(String word, long people, boolean picked) {
        Facet facet = ofWord(word).orElseThrow();
        return new Count(facet, word.substring(facet.name().length() + 1), people, picked);
    }
}
