package org.vinculo.options;

/**
 * What her answers about her stay mean for what she is told.
 *
 * @param answered she was asked at all
 * @param fearsReturn she fears to go back, or would rather not say
 * @param danger she lives with violence, or was a victim or witness of a crime
 * @param familyTie to a Mexican or a resident
 * @param twoYears in the country, or longer
 */
public record AskedFacts(boolean answered, boolean fearsReturn, boolean danger, boolean familyTie, boolean twoYears) {}
