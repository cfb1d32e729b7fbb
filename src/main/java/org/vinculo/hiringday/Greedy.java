package org.vinculo.hiringday;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What comes of taking the best pair, then the next best that is still possible, and so on: what hands do without reckoning. */
final class Greedy {

    private static final Comparator<Pair> BEST = Comparator.comparingInt(Pair::fit)
            .reversed()
            .thenComparing(Pair::vacancy)
            .thenComparing(Pair::person);

    private final Problem problem;
    private final Map<Long, Integer> people;
    private final Map<Long, Integer> vacancies;
    private final Set<Pair> taken = new HashSet<>();
    private final List<Pair> found = new ArrayList<>();

    private Greedy(Problem problem) {
        this.problem = problem;
        people = problem.people();
        vacancies = new HashMap<>(problem.vacancies());
    }

    static Allocation of(Problem problem) {
        return new Greedy(problem).run();
    }

    /** The floors first, one interview for each who is wanted; then everybody. */
    private Allocation run() {
        List<Pair> best = problem.pairs().stream().sorted(BEST).toList();
        List<Integer> wanted = problem.missing(problem.fixed());
        for (int i = 0; i < wanted.size(); i++) {
            Set<Long> members = new HashSet<>(problem.floors().get(i).people());
            problem.fixed().forEach(pair -> members.remove(pair.person()));
            int left = wanted.get(i);
            for (Pair pair : best) {
                if (left > 0 && members.contains(pair.person()) && take(pair)) {
                    members.remove(pair.person());
                    left--;
                }
            }
        }
        best.forEach(this::take);
        return Allocation.of(problem, found);
    }

    private boolean take(Pair pair) {
        if (taken.contains(pair)
                || people.getOrDefault(pair.person(), 0) == 0
                || vacancies.getOrDefault(pair.vacancy(), 0) == 0) {
            return false;
        }
        people.merge(pair.person(), -1, Integer::sum);
        vacancies.merge(pair.vacancy(), -1, Integer::sum);
        taken.add(pair);
        return found.add(pair);
    }
}
