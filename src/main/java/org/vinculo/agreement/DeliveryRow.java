package org.vinculo.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.kernel.Row;

/**
 * What was done with a document and a person, as her page shows it.
 *
 * @param number of the edition
 * @param annulledWhy null while it counts
 */
public record DeliveryRow(
        Long id,
        long personId,
        AgreementKind kind,
        int number,
        String language,
        DeliveryOutcome outcome,
        LocalDate heldOn,
        String present,
        String interpreter,
        String reason,
        String signedName,
        Long attachmentId,
        Instant recordedAt,
        long recordedBy,
        String annulledWhy)
        implements Row {

    public boolean counts() {
        return annulledWhy == null;
    }
}
