package org.vinculo.matching;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.vacancy.VacancyFacts;

/**
 * People for one vacancy: a page of those who can be proposed, best first, and of all others the fittest by what stands in their
 * way.
 *
 * @param total how many can be proposed
 * @param otherTotal how many others there are, told or not
 * @param complete false while the index lacks something: then somebody may be missing or in another place
 */
public record Ranking(
        VacancyFacts vacancy,
        String employer,
        List<Ranked> eligible,
        long total,
        List<CauseGroup> others,
        long otherTotal,
        boolean complete) {

    public static final int PAGE = 20;

    /** Best score first; of equals who has waited longest for a proposal, then the oldest file. */
    static final Comparator<Ranked> ORDER = Comparator.comparingInt(
                    (Ranked person) -> -person.match().score())
            .thenComparing(Ranked::proposedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Ranked::id);

    static Ranking of(
            VacancyFacts vacancy,
            String employer,
            List<Ranked> best,
            long total,
            List<Ranked> others,
            long otherTotal,
            boolean complete) {
        Map<Cause, List<Ranked>> groups = others.stream()
                .filter(person -> !person.isEligible())
                .sorted(ORDER)
                .collect(Collectors.groupingBy(Ranked::cause, () -> new EnumMap<>(Cause.class), Collectors.toList()));
        return new Ranking(
                vacancy,
                employer,
                // Whose papers ended a moment ago is in the index still.
                best.stream().filter(Ranked::isEligible).sorted(ORDER).toList(),
                total,
                groups.entrySet().stream()
                        .map(entry -> new CauseGroup(entry.getKey(), entry.getValue()))
                        .toList(),
                otherTotal,
                complete);
    }

    /** Anybody of the list, eligible or not, or null. */
    public Ranked find(Long person) {
        return Stream.concat(eligible.stream(), others.stream().flatMap(group -> group.people().stream()))
                .filter(ranked -> ranked.id().equals(person))
                .findFirst()
                .orElse(null);
    }

    /** How many of the others are not told one by one. */
    public long untold() {
        return Math.max(
                0, otherTotal - others.stream().mapToInt(CauseGroup::size).sum());
    }

    /** How many pages of them there are. */
    public int pages() {
        return (int) ((total + PAGE - 1) / PAGE);
    }
}
