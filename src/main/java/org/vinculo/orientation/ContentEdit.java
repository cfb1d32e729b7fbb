package org.vinculo.orientation;

/**
 * A draft in one language, to be typed over.
 *
 * @param version the state that was read
 * @param spanish what a translation follows
 */
public record ContentEdit(long id, long version, Subject subject, ContentForm form, ContentText spanish) {}
