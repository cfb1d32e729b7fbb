package org.vinculo.options;

import java.util.EnumSet;
import java.util.Set;

/** Why somebody talks with her, alone and without hurry, before any list is read. */
public enum HumanFirst {
    CHILD_ALONE,
    COMPANY_TO_ASK,
    RETURN_FEAR,
    VIOLENCE,
    CRIME,
    PREFERS_NOT_TO_SAY;

    private static final String UNSAID = "PREFERS_NOT";

    static Set<HumanFirst> of(Situation situation, boolean companyToAsk) {
        Set<HumanFirst> why = EnumSet.noneOf(HumanFirst.class);
        add(why, CHILD_ALONE, situation.is(Fact.COMPANY, "ALONE") && !situation.is(Fact.AGE, "ADULT"));
        add(why, COMPANY_TO_ASK, companyToAsk);
        add(why, RETURN_FEAR, situation.is(Fact.RETURN_FEAR, "YES"));
        add(why, VIOLENCE, situation.is(Fact.VIOLENCE, "YES"));
        add(why, CRIME, situation.is(Fact.CRIME, "VICTIM") || situation.is(Fact.CRIME, "WITNESS"));
        boolean unsaid = Set.of(Fact.RETURN_FEAR, Fact.VIOLENCE, Fact.CRIME, Fact.HARDSHIP).stream()
                .anyMatch(fact -> situation.is(fact, UNSAID));
        add(why, PREFERS_NOT_TO_SAY, unsaid);
        return why;
    }

    private static void add(Set<HumanFirst> why, HumanFirst reason, boolean holds) {
        if (holds) {
            why.add(reason);
        }
    }

    /** A child is protected before anything else is looked at; whoever may be one is asked first with whom she travels. */
    static boolean hidesRoutes(Set<HumanFirst> why) {
        return why.contains(CHILD_ALONE) || why.contains(COMPANY_TO_ASK);
    }
}
