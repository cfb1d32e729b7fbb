package org.vinculo.attention;

/**
 * What a correction opens with.
 *
 * @param own whether she wrote it, so that the note too is hers to correct
 */
public record CorrectionStart(long personId, long version, AttentionForm form, boolean own) {}
