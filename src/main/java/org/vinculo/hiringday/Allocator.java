package org.vinculo.hiringday;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The allocation with the greatest total fit. Six hundred thousand pairs are too many for a graph of objects, and nearly all of
 * them are far from being chosen: the best few of each person and vacancy are offered first, then those that the prices of the
 * solution show to be worth it, until there is none. That none is left is the proof that the solution is the best of all pairs
 * (linear programming: no variable outside has a negative reduced cost).
 */
final class Allocator {

    private static final int OF_A_PERSON = 4;
    private static final int MORE_AT_ONCE = 8_000;
    private static final double EPSILON = 1e-6;

    private Allocator() {}

    static Allocation best(Problem problem) {
        Set<Pair> offered = first(problem);
        while (true) {
            Flow flow = new Flow(problem, offered);
            List<Pair> found = flow.solve();
            List<Pair> worth = problem.pairs().stream()
                    .filter(pair -> !offered.contains(pair) && flow.gain(pair) > EPSILON)
                    .sorted(Comparator.comparingDouble(flow::gain).reversed())
                    .limit(MORE_AT_ONCE)
                    .toList();
            if (worth.isEmpty()) {
                return Allocation.of(problem, found);
            }
            offered.addAll(worth);
        }
    }

    private static Set<Pair> first(Problem problem) {
        Map<Long, Integer> slots = problem.vacancies();
        Set<Pair> first = new HashSet<>();
        first.addAll(best(problem, Pair::person, person -> problem.cap() + OF_A_PERSON));
        first.addAll(best(problem, Pair::vacancy, pair -> 2 * slots.getOrDefault(pair.vacancy(), 0) + OF_A_PERSON));
        return first;
    }

    private static List<Pair> best(Problem problem, Function<Pair, Long> side, ToIntFunction<Pair> most) {
        Map<Long, List<Pair>> bySide = problem.pairs().stream().collect(Collectors.groupingBy(side));
        return bySide.values().stream()
                .flatMap(pairs -> pairs.stream()
                        .sorted(Comparator.comparingInt(Pair::fit).reversed())
                        .limit(most.applyAsInt(pairs.get(0))))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
