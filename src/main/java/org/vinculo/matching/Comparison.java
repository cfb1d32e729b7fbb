package org.vinculo.matching;

import java.util.List;
import java.util.stream.IntStream;
import org.vinculo.vacancy.VacancyFacts;

/**
 * A few people beside each other for one vacancy.
 *
 * @param people at most {@link #MOST}, in the order of the ranking
 */
public record Comparison(VacancyFacts vacancy, String employer, List<Ranked> people) {

    public static final int MOST = 3;

    /**
     * What one criterion found in each of them.
     *
     * @param findings in the order of the people
     */
    public record Line(Trait trait, boolean must, int weight, List<Finding> findings) {

        /** They do not differ in it. */
        public boolean isSame() {
            return findings.stream().map(Finding::satisfied).distinct().count() == 1
                    && findings.stream().map(Finding::outcome).distinct().count() == 1;
        }
    }

    public Comparison {
        people = people.stream().sorted(Ranking.ORDER).toList();
    }

    /** One line for each criterion of the vacancy: all are measured by the same ones in the same order. */
    public List<Line> lines() {
        if (people.isEmpty()) {
            return List.of();
        }
        List<Finding> first = people.get(0).match().findings();
        return IntStream.range(0, first.size())
                .mapToObj(i -> new Line(
                        first.get(i).trait(),
                        first.get(i).must(),
                        first.get(i).weight(),
                        people.stream()
                                .map(person -> person.match().findings().get(i))
                                .toList()))
                .toList();
    }
}
