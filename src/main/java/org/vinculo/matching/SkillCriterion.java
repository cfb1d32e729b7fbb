package org.vinculo.matching;

import java.util.List;
import org.vinculo.person.ProfileSkill;

/** She can do this; what was seen or certified is surer than what was only said. */
record SkillCriterion(boolean must, String code) implements Criterion {

    private static final int DECLARED = 80;

    @Override
    public Trait trait() {
        return Trait.SKILL;
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of(code + Tokens.SHOWN, 100, Outcome.MET), Step.of(code, DECLARED, Outcome.MET));
    }

    @Override
    public String found(WorkProfile profile) {
        ProfileSkill.Evidence evidence = profile.skills().get(code);
        return evidence == null ? null : evidence.name();
    }
}
