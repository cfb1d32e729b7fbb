package org.vinculo.matching;

/** She has worked so many years in the vacancy's occupation, with or without papers of it. */
record ExperienceCriterion(boolean must, String occupation, int years) implements Criterion {

    @Override
    public Trait trait() {
        return Trait.EXPERIENCE;
    }

    @Override
    public Finding judge(WorkProfile profile) {
        Integer had = profile.occupations().get(occupation);
        if (had == null) {
            return finding(years <= 0 ? Outcome.MET : Outcome.NOT_MET, years <= 0 ? 100 : 0, occupation, wanted(), "0");
        }
        if (had == 0
                && profile.experienceYears() != null
                && profile.occupations().size() == 1) {
            // She gave one occupation and her years altogether: they are the years in it.
            had = profile.experienceYears();
        }
        if (had >= years) {
            return finding(Outcome.MET, 100, occupation, wanted(), had.toString());
        }
        return finding(
                had == 0 ? Outcome.NOT_MET : Outcome.PARTLY, 100 * had / years, occupation, wanted(), had.toString());
    }

    private String wanted() {
        return Integer.toString(years);
    }
}
