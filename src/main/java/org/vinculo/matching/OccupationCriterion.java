package org.vinculo.matching;

import java.util.Comparator;
import org.vinculo.catalog.OccupationTree;

/** She has worked in this occupation, or in one near it in the tree. */
record OccupationCriterion(boolean must, String code, OccupationTree tree) implements Criterion {

    @Override
    public Trait trait() {
        return Trait.OCCUPATION;
    }

    @Override
    public Finding judge(WorkProfile profile) {
        String nearest = profile.occupations().keySet().stream()
                .min(Comparator.comparing((String had) -> tree.closeness(code, had))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
        return switch (tree.closeness(code, nearest)) {
            case SAME -> finding(Outcome.MET, 100, code, null, nearest);
            case SAME_GROUP -> finding(Outcome.PARTLY, 60, code, null, nearest);
            case SAME_DIVISION -> finding(Outcome.PARTLY, 30, code, null, nearest);
            case FAR -> finding(nearest == null ? Outcome.UNKNOWN : Outcome.NOT_MET, 0, code, null, nearest);
        };
    }
}
