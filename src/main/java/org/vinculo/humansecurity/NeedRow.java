package org.vinculo.humansecurity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A need or a risk as a page shows it.
 *
 * @param recorder the name of who noted it
 * @param endedOn null while it lasts
 * @param why the reason of its end, or of its annulment
 * @param annulledAt null when it was no mistake
 */
public record NeedRow(
        Long id,
        NeedKind kind,
        boolean urgent,
        LocalDate notedOn,
        NeedSource source,
        String note,
        String recorder,
        LocalDate endedOn,
        String why,
        Instant annulledAt) {

    public boolean isOpen() {
        return endedOn == null && annulledAt == null;
    }

    public boolean isAnnulled() {
        return annulledAt != null;
    }
}
