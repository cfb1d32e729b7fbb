package org.vinculo.feedback;

/** What somebody has to say. */
public enum FeedbackKind {
    COMPLAINT,
    SUGGESTION,
    THANKS
}
