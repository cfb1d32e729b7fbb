package org.vinculo.options;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lists the routes whose rules fit a situation. A route is there when no line of a rule fails and something she told or showed
 * speaks for it: being an adult, a nationality, or not being a citizen does not. What is not known counts for nobody and against nobody, and is
 * named. The next deadline stands first; nothing else ranks.
 */
final class Advisor {

    private static final Comparator<RouteAdvice> BY_DEADLINE = Comparator.comparing(
                    (RouteAdvice advice) ->
                            advice.deadline() == null ? null : advice.deadline().on(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RouteAdvice::route);

    private static final Comparator<RouteAdvice> SUREST = Comparator.comparing(RouteAdvice::confidence)
            .thenComparing(advice -> advice.missing().size())
            .thenComparing(advice -> advice.rule().id(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final LocalDate today;
    private final Function<String, Optional<Integer>> days;
    private final Predicate<LocalDate> holiday;

    /** @param days the number of days a parameter gives today */
    Advisor(LocalDate today, Function<String, Optional<Integer>> days, Predicate<LocalDate> holiday) {
        this.today = today;
        this.days = days;
        this.holiday = holiday;
    }

    List<RouteAdvice> advise(Collection<RuleFacts> rules, Situation situation, Set<HumanFirst> why) {
        Map<StayOption, RouteAdvice> found = rules.stream()
                .filter(rule -> rule.isInForce(today))
                .filter(rule -> !HumanFirst.hidesRoutes(why) || rule.route() == StayOption.CHILD_PROTECTION)
                .map(rule -> advice(rule, situation))
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(
                        RouteAdvice::route,
                        Function.identity(),
                        (one, other) -> SUREST.compare(one, other) <= 0 ? one : other,
                        () -> new EnumMap<>(StayOption.class)));
        return found.values().stream().sorted(BY_DEADLINE).toList();
    }

    /** What nobody knows and what a rule that may still fit asks for: each answer may open another route. */
    Set<Fact> open(Collection<RuleFacts> rules, Situation situation) {
        return rules.stream()
                .filter(rule -> rule.isInForce(today))
                .map(RuleFacts::lines)
                .filter(lines ->
                        lines.stream().allMatch(line -> line.holds(situation).orElse(true)))
                .flatMap(List::stream)
                .map(Condition::fact)
                .filter(fact -> !situation.knows(fact))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Null when a line of the rule fails, or nothing speaks for it. */
    private RouteAdvice advice(RuleFacts rule, Situation situation) {
        List<Condition> lines = rule.lines();
        Map<Fact, Set<String>> speaks = new LinkedHashMap<>();
        Set<Fact> missing = new TreeSet<>();
        boolean spokenFor = false;
        for (Condition line : lines) {
            Optional<Boolean> holds = line.holds(situation);
            if (holds.isEmpty()) {
                missing.add(line.fact());
            } else if (!holds.get()) {
                return null;
            } else {
                speaks.put(line.fact(), spoken(line, situation));
                spokenFor |= line.speaks();
            }
        }
        if (!spokenFor) {
            return null;
        }
        Confidence confidence = missing.isEmpty() ? rule.confidence() : Confidence.ASK;
        return new RouteAdvice(
                rule, confidence, speaks, List.copyOf(missing), proofs(rule, situation), deadline(rule, situation));
    }

    /** Of several nationalities or relatives those that the rule names. */
    private static Set<String> spoken(Condition line, Situation situation) {
        Set<String> values = new TreeSet<>(situation.of(line.fact()));
        if (!line.not()) {
            values.retainAll(line.values());
        }
        return values;
    }

    private static Map<Proof, Boolean> proofs(RuleFacts rule, Situation situation) {
        Map<Proof, Boolean> proofs = new EnumMap<>(Proof.class);
        rule.proofs().forEach(proof -> proofs.put(proof, proof.has(situation).orElse(null)));
        return proofs;
    }

    private Deadline deadline(RuleFacts rule, Situation situation) {
        DeadlineKind kind = rule.deadline();
        return kind == null
                ? null
                : Deadline.of(kind, days.apply(kind.parameter()).orElse(null), kind.start(situation), today, holiday);
    }
}
