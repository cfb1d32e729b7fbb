package org.vinculo.person;

import java.util.Set;
import org.vinculo.kernel.Row;

/**
 * Somebody who is already known and may be the same person.
 *
 * @param usedName null when she who asks may not see that file: then only the reference and the site are told
 * @param ask whom to ask about a child alone, of whose file nothing else is told; null for everybody else
 */
public record DuplicateRow(
        Long id,
        String reference,
        String usedName,
        String documentName,
        Long siteId,
        Age age,
        Set<DuplicateCheck.Reason> reasons,
        int weight,
        String ask)
        implements Row {

    public boolean isOpen() {
        return usedName != null;
    }
}
