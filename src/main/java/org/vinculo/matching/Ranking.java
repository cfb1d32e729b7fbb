package org.vinculo.matching;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.vacancy.VacancyFacts;

/** Everybody for one vacancy: those who can be proposed, best first, and all others by what stands in the way. */
public record Ranking(VacancyFacts vacancy, String employer, List<Ranked> eligible, List<CauseGroup> others) {

    /** Best score first; of equals who has waited longest for a proposal, then the oldest file. */
    static final Comparator<Ranked> ORDER = Comparator.comparingInt(
                    (Ranked person) -> -person.match().score())
            .thenComparing(Ranked::proposedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Ranked::id);

    static Ranking of(VacancyFacts vacancy, String employer, List<Ranked> everybody) {
        Map<Cause, List<Ranked>> others = everybody.stream()
                .filter(person -> !person.isEligible())
                .sorted(ORDER)
                .collect(Collectors.groupingBy(Ranked::cause, () -> new EnumMap<>(Cause.class), Collectors.toList()));
        return new Ranking(
                vacancy,
                employer,
                everybody.stream().filter(Ranked::isEligible).sorted(ORDER).toList(),
                others.entrySet().stream()
                        .map(entry -> new CauseGroup(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** Anybody of the list, eligible or not, or null. */
    public Ranked find(Long person) {
        return Stream.concat(eligible.stream(), others.stream().flatMap(group -> group.people().stream()))
                .filter(ranked -> ranked.id().equals(person))
                .findFirst()
                .orElse(null);
    }

    public int otherPeople() {
        return others.stream().mapToInt(CauseGroup::size).sum();
    }
}
