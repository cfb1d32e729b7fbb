package org.vinculo.matching;

import java.util.ArrayList;
import java.util.List;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.OccupationTree;
import org.vinculo.catalog.Places;
import org.vinculo.catalog.Schedule;
import org.vinculo.vacancy.RequirementFact;
import org.vinculo.vacancy.VacancyFacts;

/** All that one vacancy asks for, and the score that comes of it. */
final class Criteria {

    private final List<Criterion> all;

    private Criteria(List<Criterion> all) {
        this.all = List.copyOf(all);
    }

    static Criteria of(VacancyFacts vacancy, OccupationTree tree, Places places) {
        List<Criterion> all = new ArrayList<>();
        vacancy.requirements().forEach(asked -> all.add(criterion(asked, vacancy, tree, places)));
        if (all.stream().noneMatch(criterion -> criterion.trait() == Trait.PLACE)) {
            all.add(new Informing(new PlaceCriterion(false, vacancy.municipalityCode(), places)));
        }
        if (all.stream().noneMatch(criterion -> criterion.trait() == Trait.SCHEDULE)) {
            all.add(new Informing(new ScheduleCriterion(false, vacancy.schedule())));
        }
        all.add(new PayCriterion(vacancy.pay(), vacancy.period(), vacancy.hours()));
        return new Criteria(all);
    }

    static Criteria of(List<Criterion> all) {
        return new Criteria(all);
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

    List<Finding> judge(WorkProfile profile) {
        return all.stream().map(criterion -> criterion.judge(profile)).toList();
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
