package org.vinculo.groupattention;

/** How old somebody seems who is counted without a name. */
public enum AgeGroup {
    /** 0 to 11 years. */
    CHILDREN,
    /** 12 to 17 years. */
    ADOLESCENTS,
    /** 18 to 59 years. */
    ADULTS,
    /** 60 years or more. */
    OLDER
}
