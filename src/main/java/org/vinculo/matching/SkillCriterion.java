package org.vinculo.matching;

import org.vinculo.person.ProfileSkill;

/** She can do this; what was seen or certified is surer than what was only said. */
record SkillCriterion(boolean must, String code) implements Criterion {

    private static final int DECLARED = 80;

    @Override
    public Trait trait() {
        return Trait.SKILL;
    }

    @Override
    public Finding judge(WorkProfile profile) {
        ProfileSkill.Evidence evidence = profile.skills().get(code);
        if (evidence == null) {
            return finding(Outcome.NOT_MET, 0, code, null, null);
        }
        int satisfied = evidence == ProfileSkill.Evidence.DECLARED ? DECLARED : 100;
        return finding(Outcome.MET, satisfied, code, null, evidence.name());
    }
}
