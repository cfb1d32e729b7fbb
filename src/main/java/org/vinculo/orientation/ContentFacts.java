package org.vinculo.orientation;

import java.time.LocalDate;

/**
 * What an edition rests on.
 *
 * @param overdue its next review has passed: whoever passes it on confirms it first
 */
public record ContentFacts(
        String basis,
        String source,
        LocalDate sourceDate,
        LocalDate checkedOn,
        LocalDate nextReview,
        boolean overdue) {}
