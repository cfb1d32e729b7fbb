package org.vinculo.matching;

import java.util.OptionalDouble;
import org.vinculo.catalog.Places;

/** The work is where she would work, or near it. Distances are in bands, because nobody travels as the crow flies. */
record PlaceCriterion(boolean must, String municipality, Places map) implements Criterion {

    private static final double EVERY_DAY_KM = 25;
    private static final double FAR_BUT_DAILY_KM = 60;
    private static final double WEEKLY_KM = 150;

    @Override
    public Trait trait() {
        return Trait.PLACE;
    }

    @Override
    public Finding judge(WorkProfile profile) {
        OptionalDouble nearest = profile.places().stream()
                .map(place -> map.kilometres(municipality, place))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .min();
        if (nearest.isEmpty()) {
            return finding(Outcome.UNKNOWN, 0, municipality, null, null);
        }
        double km = nearest.getAsDouble();
        String found = Long.toString(Math.round(km));
        if (km <= EVERY_DAY_KM) {
            return finding(Outcome.MET, km == 0 ? 100 : 80, municipality, null, found);
        }
        if (km <= WEEKLY_KM) {
            return finding(Outcome.PARTLY, km <= FAR_BUT_DAILY_KM ? 50 : 20, municipality, null, found);
        }
        return finding(Outcome.NOT_MET, 0, municipality, null, found);
    }
}
