package org.vinculo.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.OccupationTree;
import org.vinculo.catalog.Places;
import org.vinculo.catalog.Schedule;
import org.vinculo.search.Clause;
import org.vinculo.vacancy.RequirementFact;
import org.vinculo.vacancy.VacancyFacts;

/** All that one vacancy asks for, and the score that comes of it. */
final class Criteria {

    private final List<Criterion> all;
    private final Weights weights;

    private Criteria(List<Criterion> all, Weights weights) {
        this.all = List.copyOf(all);
        this.weights = weights;
    }

    static Criteria of(VacancyFacts vacancy, OccupationTree tree, Places places, Weights weights) {
        return new Criteria(criteria(vacancy, tree, places), weights);
    }

    static List<Criterion> criteria(VacancyFacts vacancy, OccupationTree tree, Places places) {
        List<Criterion> all = new ArrayList<>();
        vacancy.requirements().forEach(asked -> all.add(criterion(asked, vacancy, tree, places)));
        if (all.stream().noneMatch(criterion -> criterion.trait() == Trait.PLACE)) {
            all.add(new Informing(new PlaceCriterion(false, vacancy.municipalityCode(), places)));
        }
        if (all.stream().noneMatch(criterion -> criterion.trait() == Trait.SCHEDULE)) {
            all.add(new Informing(new ScheduleCriterion(false, vacancy.schedule())));
        }
        all.add(new PayCriterion(vacancy.pay(), vacancy.period(), vacancy.hours()));
        return all;
    }

    static Criteria of(List<Criterion> all, Weights weights) {
        return new Criteria(all, weights);
    }

    private static Criterion criterion(
            RequirementFact asked, VacancyFacts vacancy, OccupationTree tree, Places places) {
        boolean must = asked.must();
        return switch (asked.kind()) {
            case OCCUPATION -> new OccupationCriterion(must, asked.code(), tree);
            case SKILL -> new SkillCriterion(must, asked.code());
            case EXPERIENCE -> new ExperienceCriterion(must, vacancy.occupationCode(), asked.number());
            case EDUCATION -> new EducationCriterion(must, Education.valueOf(asked.level()));
            case LANGUAGE -> new LanguageCriterion(must, asked.code(), LanguageLevel.valueOf(asked.level()));
            case PLACE -> new PlaceCriterion(must, asked.code(), places);
            case SCHEDULE -> new ScheduleCriterion(must, Schedule.valueOf(asked.level()));
        };
    }

    List<Finding> judge(WorkProfile profile, Tokens tokens) {
        return all.stream()
                .map(criterion -> criterion.judge(profile, tokens, weights))
                .toList();
    }

    /** What keeps people out, as the index is asked. */
    List<Clause> required() {
        return all.stream()
                .filter(Criterion::must)
                .map(Criteria::required)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The last step that does not keep her out, or null when everybody stands on it. */
    private static Clause required(Criterion must) {
        Step last = null;
        for (Step step : must.steps()) {
            if (!Finding.excludes(true, step.outcome(), must.trait())) {
                last = step;
            }
        }
        return last == null || last.anyOf() == null
                ? null
                : new Clause(must.trait().field(), last.anyOf(), 0);
    }

    /** What is preferred, as the index adds it up: each step brings what it lies above the next one. */
    List<Clause> points() {
        List<Clause> points = new ArrayList<>();
        weighing().forEach(criterion -> {
            Step above = null;
            for (Step step : criterion.steps()) {
                add(points, criterion, above, step.satisfied());
                above = step;
            }
            add(points, criterion, above, 0);
        });
        return points;
    }

    private void add(List<Clause> points, Criterion criterion, Step above, int below) {
        if (above != null && above.anyOf() != null && above.satisfied() > below) {
            int more = criterion.weight(weights) * (above.satisfied() - below);
            points.add(new Clause(criterion.trait().field(), above.anyOf(), more));
        }
    }

    /** The points everybody has. */
    int base() {
        return weighing()
                .mapToInt(criterion -> criterion.steps().stream()
                        .filter(step -> step.anyOf() == null)
                        .mapToInt(step -> criterion.weight(weights) * step.satisfied())
                        .sum())
                .sum();
    }

    private Stream<Criterion> weighing() {
        return all.stream().filter(criterion -> criterion.weight(weights) > 0);
    }

    /** What a person who brings everything gets. */
    int most() {
        return weighing().mapToInt(criterion -> 100 * criterion.weight(weights)).sum();
    }

    /** The share of what is preferred that she brings, in whole hundredths, half up; where nothing is preferred, all of it. */
    static int score(List<Finding> findings) {
        long reached = 0;
        long total = 0;
        for (Finding finding : findings) {
            if (finding.counts()) {
                reached += (long) finding.weight() * finding.satisfied();
                total += finding.weight();
            }
        }
        return total == 0 ? 100 : (int) ((2 * reached + total) / (2 * total));
    }
}
