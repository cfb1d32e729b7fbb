package org.vinculo.matching;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.vacancy.RequirementFact;
import org.vinculo.vacancy.Strength;
import org.vinculo.vacancy.VacancyFacts;

/**
 * How somebody looks at the people for a vacancy: what counts for her otherwise than the vacancy says, and to whom she narrows the
 * list. The vacancy itself stays as it is. Only codes of the catalogue are in it, so that an address may hold it.
 *
 * @param wishes by requirement, see {@link #key}
 * @param picks words of {@link Facet}
 */
public record Look(Map<String, Wish> wishes, Set<String> picks) {

    public static final Look PLAIN = new Look(Map.of(), Set.of());

    static final char SIGN = ':';
    private static final int MOST = 40;

    public Look {
        wishes = Map.copyOf(wishes);
        picks = Set.copyOf(picks);
    }

    /** What an address says; what it cannot mean was typed into it and is left out. */
    public static Look of(Collection<String> wants, Collection<String> picks) {
        Map<String, Wish> wishes = new TreeMap<>();
        for (String want : wants.stream().limit(MOST).toList()) {
            int sign = want.lastIndexOf(SIGN);
            if (sign > 0) {
                Stream.of(Wish.values())
                        .filter(wish -> wish.name().equals(want.substring(sign + 1)))
                        .forEach(wish -> wishes.put(want.substring(0, sign), wish));
            }
        }
        return new Look(
                wishes,
                picks.stream()
                        .limit(MOST)
                        .filter(word -> Facet.ofWord(word).isPresent())
                        .collect(Collectors.toSet()));
    }

    /** The wishes as an address says them, in a fixed order. */
    public List<String> wants() {
        return new TreeMap<>(wishes)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + SIGN + entry.getValue())
                        .toList();
    }

    /** The same without what the vacancy does not ask for, or asks for just so. */
    public Look within(VacancyFacts vacancy) {
        Map<String, Wish> kept = new LinkedHashMap<>();
        wanted(vacancy).stream()
                .filter(asked -> !asked.isPlain())
                .forEach(asked -> kept.put(asked.key(), asked.wish()));
        return new Look(kept, picks);
    }

    /** The vacancy as it would be if it asked what this look asks; whoever ranks by it ranks as for any vacancy. */
    VacancyFacts over(VacancyFacts vacancy) {
        return wishes.isEmpty()
                ? vacancy
                : vacancy.asking(vacancy.requirements().stream()
                        .filter(asked -> wish(asked) != Wish.OFF)
                        .map(asked -> asked.with(Strength.valueOf(wish(asked).name())))
                        .toList());
    }

    /** Everything the vacancy asks for, each thing once. */
    public List<Wanted> wanted(VacancyFacts vacancy) {
        return vacancy.requirements().stream()
                .map(asked -> new Wanted(key(asked), asked, wish(asked)))
                .collect(Collectors.toMap(Wanted::key, asked -> asked, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** With one more word, or without it when it is there. */
    public Look toggled(String pick) {
        Set<String> other = new TreeSet<>(picks);
        if (!other.remove(pick)) {
            other.add(pick);
        }
        return new Look(wishes, other);
    }

    public boolean isPlain() {
        return wishes.isEmpty() && picks.isEmpty();
    }

    /** The same thing asked for at another level is another thing: an old look does not change a new wish. */
    static String key(RequirementFact asked) {
        return Stream.of(asked.kind(), asked.code(), asked.level(), asked.number())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("."));
    }

    private Wish wish(RequirementFact asked) {
        return wishes.getOrDefault(key(asked), Wish.of(asked.strength()));
    }
}
