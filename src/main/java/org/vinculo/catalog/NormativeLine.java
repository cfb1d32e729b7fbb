package org.vinculo.catalog;

import java.time.LocalDate;

/**
 * A parameter in the list of all.
 *
 * @param content what holds today, or null
 * @param missingFrom the day from which there is no value, once it is time to ask for it
 * @param proposed how many values wait for somebody to verify them
 */
public record NormativeLine(
        String code,
        String zone,
        String title,
        NormativeUnit unit,
        NormativeTopic topic,
        NormativeContent content,
        LocalDate validFrom,
        LocalDate validTo,
        NormativeStatus status,
        LocalDate missingFrom,
        long proposed) {}
