package org.vinculo.matching;

/** One thing a vacancy asks for, defined once: what it looks at, what it weighs and what it finds in a person. */
interface Criterion {

    Trait trait();

    boolean must();

    Finding judge(WorkProfile profile);

    /** The finding of this criterion; a must does not weigh. */
    default Finding finding(Outcome outcome, int satisfied, String code, String wanted, String found) {
        return new Finding(trait(), must(), must() ? 0 : trait().weight(), outcome, satisfied, code, wanted, found);
    }
}
