package org.vinculo.feedback;

/** How it came: written by herself, or said at the desk and written down by a colleague. */
public enum Channel {
    PAGE,
    DESK
}
