package org.vinculo.agenda;

/** Who is called before others, in this order; among equals whoever came first. */
public enum Priority {
    /** A child nobody is responsible for waits for nobody. */
    CHILD_ALONE,
    /** Danger or illness now. */
    URGENT,
    /** Pregnant, with small children, older, or with a disability. */
    CARE,
    NORMAL
}
