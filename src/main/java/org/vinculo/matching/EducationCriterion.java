package org.vinculo.matching;

import org.vinculo.catalog.Education;

/** She finished at least this schooling, here or elsewhere. */
record EducationCriterion(boolean must, Education least) implements Criterion {

    @Override
    public Trait trait() {
        return Trait.EDUCATION;
    }

    @Override
    public Finding judge(WorkProfile profile) {
        Education had = profile.education();
        if (had == null) {
            return finding(Outcome.UNKNOWN, 0, null, least.name(), null);
        }
        return had.isAtLeast(least)
                ? finding(Outcome.MET, 100, null, least.name(), had.name())
                : finding(Outcome.NOT_MET, 0, null, least.name(), had.name());
    }
}
