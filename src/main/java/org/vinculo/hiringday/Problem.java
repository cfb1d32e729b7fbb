package org.vinculo.hiringday;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who could be interviewed for what on a hiring day, and what must hold.
 *
 * @param pairs all that are allowed; what was fixed or taken out by hand is not among them
 * @param slots interviews of each vacancy
 * @param cap interviews of one person at the most
 * @param fixed what a human decided; it stays and counts
 */
record Problem(List<Pair> pairs, Map<Long, Integer> slots, int cap, List<Floor> floors, List<Pair> fixed) {

    Problem {
        pairs = List.copyOf(pairs);
        slots = Map.copyOf(slots);
        floors = List.copyOf(floors);
        fixed = List.copyOf(fixed);
    }

    /** How many interviews are left for each person who could have one. */
    Map<Long, Integer> people() {
        Map<Long, Integer> taken = count(fixed, Pair::person);
        Map<Long, Integer> left = new HashMap<>();
        pairs.forEach(pair ->
                left.computeIfAbsent(pair.person(), person -> Math.max(0, cap - taken.getOrDefault(person, 0))));
        return left;
    }

    /** How many interviews are left in each vacancy. */
    Map<Long, Integer> vacancies() {
        Map<Long, Integer> taken = count(fixed, Pair::vacancy);
        Map<Long, Integer> left = new HashMap<>();
        slots.forEach((vacancy, all) -> left.put(vacancy, Math.max(0, all - taken.getOrDefault(vacancy, 0))));
        return left;
    }

    /** How many people of each group are still wanted besides those who have an interview by these pairs. */
    List<Integer> missing(Collection<Pair> given) {
        return floors.stream()
                .map(floor -> (int) Math.max(
                        0,
                        floor.least()
                                - given.stream()
                                        .map(Pair::person)
                                        .filter(floor.people()::contains)
                                        .distinct()
                                        .count()))
                .toList();
    }

    static Map<Long, Integer> count(Collection<Pair> pairs, Function<Pair, Long> side) {
        return pairs.stream().collect(Collectors.groupingBy(side, Collectors.summingInt(pair -> 1)));
    }
}
