package org.vinculo.search;

/**
 * What the index answered.
 *
 * @param complete false where something that was saved may be missing from the answer
 */
public record Found<T>(T answer, boolean complete) {}
