package org.vinculo.humansecurity;

/** When the seven dimensions are looked at. */
public enum AssessmentMoment {
    BASELINE,
    EXIT,
    AFTER_90_DAYS
}
