package org.vinculo.humansecurity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vinculo.directory.ServiceCategory;

/**
 * What somebody notes about a person: a list of our own. Whether she is a child, older, disabled or cares for others is computed
 * and never asked, see {@link ComputedNeed}.
 */
public enum NeedKind {
    WITHOUT_SHELTER(ServiceCategory.SHELTER),
    WITHOUT_FOOD(ServiceCategory.FOOD),
    WITHOUT_CLOTHING(ServiceCategory.CLOTHING_AND_GOODS),
    THREATENED(ServiceCategory.EMERGENCY, ServiceCategory.LEGAL_ADVICE),
    SERIOUS_ILLNESS(ServiceCategory.PHYSICAL_HEALTH),
    EMOTIONAL_DISTRESS(ServiceCategory.MENTAL_HEALTH),
    PREGNANT_OR_NURSING(ServiceCategory.REPRODUCTIVE_HEALTH, ServiceCategory.PHYSICAL_HEALTH),
    ALONE_WITH_DEPENDANTS(ServiceCategory.CHILDCARE, ServiceCategory.CASH_AND_BANKING),
    WITHOUT_NETWORK(ServiceCategory.MENTAL_HEALTH, ServiceCategory.SPANISH_LESSONS),
    WITHOUT_READING(ServiceCategory.LITERACY),
    WITHOUT_IDENTITY(ServiceCategory.IDENTITY_DOCUMENTS),
    SURVIVOR_OF_VIOLENCE(true, ServiceCategory.VIOLENCE_AND_TRAFFICKING, ServiceCategory.LEGAL_ADVICE),
    RISK_OF_TRAFFICKING(true, ServiceCategory.VIOLENCE_AND_TRAFFICKING, ServiceCategory.EMERGENCY),
    LGBTI(true, ServiceCategory.LEGAL_ADVICE, ServiceCategory.MENTAL_HEALTH);

    private final boolean sensitive;
    private final List<ServiceCategory> help;

    NeedKind(ServiceCategory... help) {
        this(false, help);
    }

    NeedKind(boolean sensitive, ServiceCategory... help) {
        this.sensitive = sensitive;
        this.help = List.of(help);
    }

    /** For who accompanies her and who answers for protection only; for anybody else it is not there. */
    public boolean isSensitive() {
        return sensitive;
    }

    /** What a service would have to help with. */
    public List<ServiceCategory> help() {
        return help;
    }

    static Set<NeedKind> sensitive() {
        return Arrays.stream(values()).filter(NeedKind::isSensitive).collect(Collectors.toUnmodifiableSet());
    }
}
