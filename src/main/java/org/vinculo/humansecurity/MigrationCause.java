package org.vinculo.humansecurity;

/** Why she came, by choice and never as her story (R7). */
public enum MigrationCause {
    INSECURITY,
    DISCRIMINATION_OR_PERSECUTION,
    FAMILY_OR_GENDER_VIOLENCE,
    POLITICAL_CRISIS,
    NO_WORK_OR_INCOME,
    DISASTER_OR_CLIMATE,
    FAMILY_REUNION,
    HEALTH_CARE,
    STUDIES,
    OTHER_CAUSE,
    PREFERS_NOT
}
