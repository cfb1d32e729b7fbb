package org.vinculo.directory;

/** What a service helps with, as people ask for it at the desk. Closed on purpose: referrals are counted by it. */
public enum ServiceCategory {
    CHILD_PROTECTION,
    ASYLUM,
    REGULARISATION_GUIDANCE,
    LEGAL_ADVICE,
    IDENTITY_DOCUMENTS,
    SHELTER,
    FOOD,
    PHYSICAL_HEALTH,
    MENTAL_HEALTH,
    REPRODUCTIVE_HEALTH,
    ADDICTIONS,
    VIOLENCE_AND_TRAFFICKING,
    EMERGENCY,
    CHILDREN_EDUCATION,
    LITERACY,
    SPANISH_LESSONS,
    JOB_TRAINING,
    SKILL_CERTIFICATION,
    JOB_PLACEMENT,
    SELF_EMPLOYMENT,
    LABOUR_RIGHTS,
    CASH_AND_BANKING,
    CHILDCARE,
    TRANSPORT,
    CLOTHING_AND_GOODS
}
