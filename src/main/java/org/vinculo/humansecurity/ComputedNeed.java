package org.vinculo.humansecurity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vinculo.directory.ServiceCategory;
import org.vinculo.person.PersonHead;

/** What follows from what is known of her already, and is asked nobody. */
public enum ComputedNeed {
    /** Under eighteen or in doubt; with an unknown age, until somebody says that she is an adult. */
    CHILD_OR_ADOLESCENT(ServiceCategory.CHILDREN_EDUCATION),
    OLDER_PERSON(ServiceCategory.PHYSICAL_HEALTH, ServiceCategory.CASH_AND_BANKING),
    DISABILITY(ServiceCategory.PHYSICAL_HEALTH, ServiceCategory.SKILL_CERTIFICATION),
    CARES_FOR_OTHERS(ServiceCategory.CHILDCARE);

    /** From this age on she is counted as an older person. */
    public static final int OLDER = 60;

    private final List<ServiceCategory> help;

    ComputedNeed(ServiceCategory... help) {
        this.help = List.of(help);
    }

    public List<ServiceCategory> help() {
        return help;
    }

    static Set<ComputedNeed> of(PersonHead her, boolean disability, boolean cares) {
        Set<ComputedNeed> found = EnumSet.noneOf(ComputedNeed.class);
        if (her.minor()) {
            found.add(CHILD_OR_ADOLESCENT);
        }
        if (her.age().mayHaveReached(OLDER)) {
            found.add(OLDER_PERSON);
        }
        if (disability) {
            found.add(DISABILITY);
        }
        if (cares) {
            found.add(CARES_FOR_OTHERS);
        }
        return found;
    }
}
