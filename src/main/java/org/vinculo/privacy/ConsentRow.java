package org.vinculo.privacy;

import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.kernel.Row;

/** A line of a person's agreements. */
public record ConsentRow(
        Long id,
        Purpose purpose,
        Long employerId,
        Long agencyId,
        String recipientName,
        ConsentMethod method,
        LocalDate givenOn,
        long recordedBy,
        String recordedByName,
        Instant revokedAt,
        String revokedWhy)
        implements Row {

    /** As the query makes it; names of other features are added by the service. */
    public ConsentRow(
            Long id,
            Purpose purpose,
            Long employerId,
            Long agencyId,
            ConsentMethod method,
            LocalDate givenOn,
            long recordedBy,
            Instant revokedAt,
            String revokedWhy) {
        this(id, purpose, employerId, agencyId, null, method, givenOn, recordedBy, null, revokedAt, revokedWhy);
    }

    ConsentRow named(String recipient, String recorder) {
        return new ConsentRow(
                id,
                purpose,
                employerId,
                agencyId,
                recipient,
                method,
                givenOn,
                recordedBy,
                recorder,
                revokedAt,
                revokedWhy);
    }

    public boolean valid() {
        return revokedAt == null;
    }
}
