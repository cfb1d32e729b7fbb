package org.vinculo.matching;

import java.util.List;

/** A criterion the employer did not ask for: what it finds is told to the reader and weighs nothing. */
record Informing(Criterion inner) implements Criterion {

    @Override
    public Trait trait() {
        return inner.trait();
    }

    @Override
    public boolean must() {
        return false;
    }

    @Override
    public List<Step> steps() {
        return inner.steps();
    }

    @Override
    public String code() {
        return inner.code();
    }

    @Override
    public String wanted() {
        return inner.wanted();
    }

    @Override
    public String found(WorkProfile profile) {
        return inner.found(profile);
    }

    @Override
    public int weight(Weights weights) {
        return 0;
    }
}
