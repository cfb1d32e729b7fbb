package org.vinculo.matching;

import java.util.ArrayList;
import java.util.List;
import org.vinculo.catalog.OccupationTree;

/** She has worked in this occupation, or in one near it in the tree. */
record OccupationCriterion(boolean must, String code, OccupationTree tree) implements Criterion {

    @Override
    public Trait trait() {
        return Trait.OCCUPATION;
    }

    @Override
    public List<Step> steps() {
        List<String> path = tree.path(code);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(Tokens.EXACTLY + code, 100, Outcome.MET));
        if (path.size() > 1) {
            steps.add(Step.of(path.get(1), 60, Outcome.PARTLY));
        }
        steps.add(Step.of(path.get(0), 30, Outcome.PARTLY));
        steps.add(Step.unknown());
        return steps;
    }

    @Override
    public String found(WorkProfile profile) {
        return profile.nearest(code, tree);
    }
}
