package org.vinculo.orientation;

/** A way to a regular stay, or home, that is worth asking about (R30, R32). Which one fits is decided by people and authorities. */
public enum StayRoute implements Subject {
    HUMANITARIAN_VISITOR,
    REFUGEE_STATUS,
    TEMPORARY_FAMILY,
    TEMPORARY_JOB_OFFER,
    PERMANENT_FAMILY,
    PERMANENT_REFUGEE,
    REGULARISE_EXPIRED,
    REGULARISE_FAMILY,
    REGULARISE_VULNERABLE,
    BORDER_WORKER,
    ASSISTED_RETURN,
    NATURALISATION
}
