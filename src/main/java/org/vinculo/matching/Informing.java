package org.vinculo.matching;

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
    public Finding judge(WorkProfile profile) {
        Finding found = inner.judge(profile);
        return new Finding(
                found.trait(),
                false,
                0,
                found.outcome(),
                found.satisfied(),
                found.code(),
                found.wanted(),
                found.found());
    }
}
