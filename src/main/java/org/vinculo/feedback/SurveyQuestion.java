package org.vinculo.feedback;

/** What the short survey asks (R16); each can be left out. */
public enum SurveyQuestion {
    RESPECT,
    UNDERSTOOD,
    USEFUL,
    SAFE,
    RECOMMEND
}
