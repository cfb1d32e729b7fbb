package org.vinculo.humansecurity;

/** The six functions of the Washington Group Short Set. */
public enum Functioning {
    SEEING,
    HEARING,
    WALKING,
    REMEMBERING,
    SELF_CARE,
    COMMUNICATING
}
