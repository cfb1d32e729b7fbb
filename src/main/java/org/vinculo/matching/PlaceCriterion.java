package org.vinculo.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.vinculo.catalog.Places;

/**
 * The work is where she would work, or near it. Distances are in bands, because nobody travels as the crow flies. A distance
 * nobody knows costs no points.
 */
record PlaceCriterion(boolean must, String municipality, Places map) implements Criterion {

    private static final double EVERY_DAY_KM = 25;
    private static final double FAR_BUT_DAILY_KM = 60;
    private static final double WEEKLY_KM = 150;

    @Override
    public Trait trait() {
        return Trait.PLACE;
    }

    @Override
    public List<Step> steps() {
        if (!map.has(municipality)) {
            return List.of(Step.of(municipality, 100, Outcome.MET), Step.everybody(100, Outcome.UNKNOWN));
        }
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(map.within(municipality, 0), 100, Outcome.MET));
        steps.add(within(0, 100, Outcome.UNKNOWN));
        steps.add(within(EVERY_DAY_KM, 80, Outcome.MET));
        steps.add(within(FAR_BUT_DAILY_KM, 50, Outcome.PARTLY));
        steps.add(within(WEEKLY_KM, 20, Outcome.PARTLY));
        return steps;
    }

    /** Whoever lives so near, or nobody knows where. */
    private Step within(double kilometres, int satisfied, Outcome outcome) {
        Set<String> near = new HashSet<>(map.within(municipality, kilometres));
        near.add(Step.UNKNOWN);
        return new Step(near, satisfied, outcome);
    }

    @Override
    public String code() {
        return municipality;
    }

    @Override
    public String found(WorkProfile profile) {
        OptionalDouble nearest = profile.places().stream()
                .map(place -> map.kilometres(municipality, place))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .min();
        return nearest.isEmpty() ? null : Long.toString(Math.round(nearest.getAsDouble()));
    }
}
