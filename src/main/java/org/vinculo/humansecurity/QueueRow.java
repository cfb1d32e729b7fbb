package org.vinculo.humansecurity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vinculo.kernel.Row;
import org.vinculo.person.Age;
import org.vinculo.person.Company;

/**
 * Somebody among those who need it first, with why.
 *
 * @param caseworker the name of who accompanies her, empty when nobody does
 * @param needs what is open and this reader may read, the urgent first
 * @param lastOn the day of her last attention, null when there was none
 * @param knownSince the day she was registered
 */
public record QueueRow(
        Long id,
        String name,
        String reference,
        Age age,
        Company company,
        String caseworker,
        Set<QueueGroup> groups,
        List<NeedRow> needs,
        LocalDate lastOn,
        LocalDate knownSince)
        implements Row {}
