package org.vinculo.groupattention;

/** As whom somebody is counted who is not asked anything. */
public enum HeadSex {
    FEMALE,
    MALE,
    NOT_SAID
}
