package org.vinculo.catalog;

/**
 * A way to say something.
 *
 * @param concept what it means; null for an ordinary word that only looks like a trade
 * @param misspelt people write it so, and nobody should be offered it
 */
public record Term(String words, Concept concept, boolean misspelt) {}
