package org.vinculo.feedback;

/** How she wants to be answered besides the page that her receipt opens; nothing unless she says so. */
public enum ContactWay {
    NONE,
    PHONE,
    MAIL
}
