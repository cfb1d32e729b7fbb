package org.vinculo.person;

import java.util.Set;
import org.vinculo.kernel.Row;

/**
 * Somebody who is already known and may be the same person.
 *
 * @param usedName null when she who asks may not see that file: then only the reference and the site are told
 */
public record DuplicateRow(
        Long id,
        String reference,
        String usedName,
        String documentName,
        long siteId,
        Age age,
        Set<DuplicateCheck.Reason> reasons,
        int weight)
        implements Row {

    public boolean isOpen() {
        return usedName != null;
    }
}
