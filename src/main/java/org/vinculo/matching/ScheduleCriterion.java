package org.vinculo.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.vinculo.catalog.Schedule;

/** The work is done in the hours she gave. Whom she cares for counts only through them. */
record ScheduleCriterion(boolean must, Schedule offered) implements Criterion {

    @Override
    public Trait trait() {
        return Trait.SCHEDULE;
    }

    @Override
    public List<Step> steps() {
        return List.of(
                new Step(
                        Arrays.stream(Schedule.values())
                                .filter(given -> given.suits(offered))
                                .map(Schedule::name)
                                .collect(Collectors.toSet()),
                        100,
                        Outcome.MET),
                Step.unknown());
    }

    @Override
    public String wanted() {
        return offered.name();
    }

    @Override
    public String found(WorkProfile profile) {
        return profile.schedule() == null ? null : profile.schedule().name();
    }
}
