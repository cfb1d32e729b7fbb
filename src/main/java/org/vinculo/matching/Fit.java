package org.vinculo.matching;

/**
 * Somebody who can be proposed for a vacancy, by number.
 *
 * @param score whole hundredths
 */
public record Fit(long person, int score) {}
