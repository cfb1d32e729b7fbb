package org.vinculo.matching;

import org.vinculo.catalog.Schedule;

/** The work is done in the hours she gave. Whom she cares for counts only through them. */
record ScheduleCriterion(boolean must, Schedule offered) implements Criterion {

    @Override
    public Trait trait() {
        return Trait.SCHEDULE;
    }

    @Override
    public Finding judge(WorkProfile profile) {
        Schedule given = profile.schedule();
        if (given == null) {
            return finding(Outcome.UNKNOWN, 0, null, offered.name(), null);
        }
        return given.suits(offered)
                ? finding(Outcome.MET, 100, null, offered.name(), given.name())
                : finding(Outcome.NOT_MET, 0, null, offered.name(), given.name());
    }
}
