package org.vinculo.feedback;

/** Which part of the list one looks at. */
public enum FeedbackFilter {
    OPEN,
    MINE,
    ANSWERED,
    ALL
}
