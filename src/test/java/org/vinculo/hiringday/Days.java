package org.vinculo.hiringday;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Hiring days for tests: invented numbers, nobody's. */
final class Days {

    /** Floors first, then fit, then how many have an interview. */
    private static final Comparator<Allocation> BETTER = Comparator.comparingInt(Allocation::lacking)
            .reversed()
            .thenComparing(Allocation::total)
            .thenComparing(each -> each.pairs().size());

    private Days() {}

    /** @param percent of all pairs that are allowed */
    static Problem random(long seed, int people, int vacancies, int percent, int cap, int mostSlots, int floor) {
        Random random = new Random(seed);
        Map<Long, Integer> slots = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        Set<Long> group = new HashSet<>();
        for (long vacancy = 1; vacancy <= vacancies; vacancy++) {
            slots.put(vacancy, random.nextInt(mostSlots + 1));
        }
        for (long person = 1; person <= people; person++) {
            for (long vacancy = 1; vacancy <= vacancies; vacancy++) {
                if (random.nextInt(100) < percent) {
                    pairs.add(new Pair(person, vacancy, random.nextInt(Pair.MOST + 1)));
                }
            }
            if (random.nextInt(3) == 0) {
                group.add(person);
            }
        }
        return new Problem(pairs, slots, cap, floor == 0 ? List.of() : List.of(new Floor(group, floor)), List.of());
    }

    /** Whether caps hold, everything is allowed and nothing is there twice. */
    static boolean holds(Problem problem, Allocation allocation) {
        Set<Pair> allowed = new HashSet<>(problem.pairs());
        allowed.addAll(problem.fixed());
        return allowed.containsAll(allocation.pairs())
                && new HashSet<>(allocation.pairs()).size()
                        == allocation.pairs().size()
                && Problem.count(allocation.pairs(), Pair::person).values().stream()
                        .allMatch(count -> count <= problem.cap())
                && Problem.count(allocation.pairs(), Pair::vacancy).entrySet().stream()
                        .allMatch(entry -> entry.getValue() <= problem.slots().get(entry.getKey()));
    }

    /** Every choice of pairs, tried. */
    static Allocation tried(Problem problem) {
        Allocation best = Allocation.of(problem, List.of());
        int size = problem.pairs().size();
        for (int choice = 0; choice < 1 << size; choice++) {
            int bits = choice;
            List<Pair> some = problem.pairs().stream()
                    .filter(pair -> (bits >> problem.pairs().indexOf(pair) & 1) == 1)
                    .collect(Collectors.toList());
            Allocation tried = Allocation.of(problem, some);
            if (holds(problem, tried) && better(tried, best)) {
                best = tried;
            }
        }
        return best;
    }

    private static boolean better(Allocation one, Allocation other) {
        return BETTER.compare(one, other) > 0;
    }
}
