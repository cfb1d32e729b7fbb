package org.vinculo.matching;

import java.util.ArrayList;
import java.util.List;

/** She has worked so many years in the vacancy's occupation, with or without papers of it. */
record ExperienceCriterion(boolean must, String occupation, int years) implements Criterion {

    /** Nobody asks for more years than this, so more are not told apart. */
    static final int MOST = 40;

    @Override
    public Trait trait() {
        return Trait.EXPERIENCE;
    }

    @Override
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (years <= 0) {
            steps.add(Step.everybody(100, Outcome.MET));
        } else {
            steps.add(Step.of(Tokens.years(occupation, years), 100, Outcome.MET));
        }
        for (int fewer = years - 1; fewer > 0; fewer--) {
            steps.add(Step.of(Tokens.years(occupation, fewer), 100 * fewer / years, Outcome.PARTLY));
        }
        return steps;
    }

    @Override
    public String code() {
        return occupation;
    }

    @Override
    public String wanted() {
        return Integer.toString(years);
    }

    @Override
    public String found(WorkProfile profile) {
        return Integer.toString(profile.yearsIn(occupation));
    }
}
