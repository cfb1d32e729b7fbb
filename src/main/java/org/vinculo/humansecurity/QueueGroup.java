package org.vinculo.humansecurity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vinculo.person.Age;
import org.vinculo.person.Company;
import org.vinculo.person.Gender;
import org.vinculo.person.RegisteredSex;

/** Why somebody stands among those who need it first (R6), the most pressing reason first. */
public enum QueueGroup {
    URGENT(0),
    CHILDREN(1),
    WOMEN(1),
    LGBTI(1),
    OLDER(1),
    OTHER_NEED(2);

    private final int rank;

    QueueGroup(int rank) {
        this.rank = rank;
    }

    /** Who has the smaller rank comes first, whoever waits. */
    int rank() {
        return rank;
    }

    /** Whether it is one of the groups of the model, and computed; LGBTI is known by what she said, and said by that. */
    public boolean isGroup() {
        return rank == 1 && this != LGBTI;
    }

    /** @param open what is open of her and this reader may read */
    static Set<QueueGroup> of(Age age, Company company, Gender gender, RegisteredSex sex, List<Need> open) {
        Set<QueueGroup> groups = EnumSet.noneOf(QueueGroup.class);
        if (open.stream().anyMatch(Need::isUrgent)) {
            groups.add(URGENT);
        }
        if (age.isMinor(company)) {
            groups.add(CHILDREN);
        }
        // What she says of herself counts; the sex of her papers only when she was not asked.
        if (gender == Gender.WOMAN || (gender == null && sex == RegisteredSex.FEMALE)) {
            groups.add(WOMEN);
        }
        if (open.stream().anyMatch(need -> need.getKind() == NeedKind.LGBTI)) {
            groups.add(LGBTI);
        }
        if (age.mayHaveReached(ComputedNeed.OLDER)) {
            groups.add(OLDER);
        }
        if (groups.isEmpty() && !open.isEmpty()) {
            groups.add(OTHER_NEED);
        }
        return groups;
    }
}
