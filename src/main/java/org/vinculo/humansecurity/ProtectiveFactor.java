package org.vinculo.humansecurity;

/** What protects her and makes her strong (R7). */
public enum ProtectiveFactor {
    FAMILY_NEAR,
    PEOPLE_OF_TRUST,
    COMMUNITY_OR_FAITH,
    TRADE_OR_STUDIES,
    SPEAKS_THE_LANGUAGE,
    INCOME_OR_SAVINGS,
    GOOD_HEALTH,
    KNOWS_HER_RIGHTS,
    OWN_PLANS
}
