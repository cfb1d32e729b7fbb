package org.vinculo.matching;

import java.util.ArrayList;
import java.util.List;
import org.vinculo.catalog.LanguageLevel;

/** She speaks this language at this level or better; one step below is half of it. */
record LanguageCriterion(boolean must, String language, LanguageLevel least) implements Criterion {

    @Override
    public Trait trait() {
        return Trait.LANGUAGE;
    }

    @Override
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(Tokens.level(language, least), 100, Outcome.MET));
        if (least != LanguageLevel.A1) {
            LanguageLevel below = LanguageLevel.values()[least.ordinal() - 1];
            steps.add(Step.of(Tokens.level(language, below), 50, Outcome.PARTLY));
        }
        return steps;
    }

    @Override
    public String code() {
        return language;
    }

    @Override
    public String wanted() {
        return least.name();
    }

    @Override
    public String found(WorkProfile profile) {
        LanguageLevel had = profile.languages().get(language);
        return had == null ? null : had.name();
    }
}
