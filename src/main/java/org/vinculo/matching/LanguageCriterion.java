package org.vinculo.matching;

import org.vinculo.catalog.LanguageLevel;

/** She speaks this language at this level or better; one step below is half of it. */
record LanguageCriterion(boolean must, String language, LanguageLevel least) implements Criterion {

    @Override
    public Trait trait() {
        return Trait.LANGUAGE;
    }

    @Override
    public Finding judge(WorkProfile profile) {
        LanguageLevel had = profile.languages().get(language);
        if (had == null) {
            return finding(Outcome.NOT_MET, 0, language, least.name(), null);
        }
        if (had.isAtLeast(least)) {
            return finding(Outcome.MET, 100, language, least.name(), had.name());
        }
        return had.ordinal() == least.ordinal() - 1
                ? finding(Outcome.PARTLY, 50, language, least.name(), had.name())
                : finding(Outcome.NOT_MET, 0, language, least.name(), had.name());
    }
}
