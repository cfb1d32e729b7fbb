package org.vinculo.person;

import java.time.Instant;
import org.vinculo.kernel.Row;

/**
 * A person as a list shows her.
 *
 * @param caseworker the name of who accompanies her, empty when nobody does
 * @param nextStep null when nothing is agreed
 */
public record PersonRow(
        Long id,
        String reference,
        String usedName,
        String documentName,
        Stage stage,
        Instant stageSince,
        long siteId,
        String caseworker,
        Company company,
        NextStep nextStep)
        implements Row {

    static PersonRow of(PersonLine line, String caseworker, NextStep next) {
        return new PersonRow(
                line.id(),
                line.reference(),
                line.usedName(),
                line.documentName(),
                line.stage(),
                line.stageSince(),
                line.siteId(),
                caseworker,
                line.company(),
                next);
    }
}
