package org.vinculo.hiringday;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who is interviewed for what.
 *
 * @param missing for each floor, how many people it still lacks; 0 where it holds
 */
record Allocation(List<Pair> pairs, List<Integer> missing) {

    Allocation {
        pairs = List.copyOf(pairs);
        missing = List.copyOf(missing);
    }

    /** What was fixed and what was found, as one. */
    static Allocation of(Problem problem, List<Pair> found) {
        List<Pair> all = Stream.concat(problem.fixed().stream(), found.stream()).toList();
        return new Allocation(all, problem.missing(all));
    }

    int total() {
        return pairs.stream().mapToInt(Pair::fit).sum();
    }

    /** How many people all floors together still lack. */
    int lacking() {
        return missing.stream().mapToInt(Integer::intValue).sum();
    }
}
