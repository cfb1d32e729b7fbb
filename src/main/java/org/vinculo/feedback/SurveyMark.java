package org.vinculo.feedback;

/** From one to five, in words. */
public enum SurveyMark {
    NOT_AT_ALL,
    LITTLE,
    SO_SO,
    WELL,
    VERY_WELL
}
