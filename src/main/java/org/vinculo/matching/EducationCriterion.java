package org.vinculo.matching;

import java.util.List;
import org.vinculo.catalog.Education;

/** She finished at least this schooling, here or elsewhere. */
record EducationCriterion(boolean must, Education least) implements Criterion {

    @Override
    public Trait trait() {
        return Trait.EDUCATION;
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of(least.name(), 100, Outcome.MET), Step.unknown());
    }

    @Override
    public String wanted() {
        return least.name();
    }

    @Override
    public String found(WorkProfile profile) {
        return profile.education() == null ? null : profile.education().name();
    }
}
