package org.vinculo.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.behalf.Mark;
import org.vinculo.kernel.Row;

/**
 * A line of a person's answers.
 *
 * @param granted yes or no
 * @param marks how she took it back, when a colleague wrote that down
 * @param notice the number of the privacy notice's edition by which she answered, or null
 */
public record ConsentRow(
        Long id,
        Purpose purpose,
        Long employerId,
        Long agencyId,
        String recipientName,
        boolean granted,
        ConsentMethod method,
        LocalDate givenOn,
        String witness,
        String interpreter,
        Integer notice,
        long recordedBy,
        String recordedByName,
        Instant revokedAt,
        String revokedWhy,
        String annulledWhy,
        List<Mark> marks)
        implements Row {

    /** As the query makes it; names of other features are added by the service. */
    public ConsentRow(
            Long id,
            Purpose purpose,
            Long employerId,
            Long agencyId,
            boolean granted,
            ConsentMethod method,
            LocalDate givenOn,
            String witness,
            String interpreter,
            Integer notice,
            long recordedBy,
            Instant revokedAt,
            String revokedWhy,
            String annulledWhy) {
        this(
                id,
                purpose,
                employerId,
                agencyId,
                null,
                granted,
                method,
                givenOn,
                witness,
                interpreter,
                notice,
                recordedBy,
                null,
                revokedAt,
                revokedWhy,
                annulledWhy,
                List.of());
    }

    ConsentRow named(String recipient, String recorder, List<Mark> said) {
        return new ConsentRow(
                id,
                purpose,
                employerId,
                agencyId,
                recipient,
                granted,
                method,
                givenOn,
                witness,
                interpreter,
                notice,
                recordedBy,
                recorder,
                revokedAt,
                revokedWhy,
                annulledWhy,
                said);
    }

    public boolean valid() {
        return granted && revokedAt == null && annulledWhy == null;
    }

    public boolean annulled() {
        return annulledWhy != null;
    }

    /** A yes she took back. */
    public boolean revoked() {
        return revokedAt != null && annulledWhy == null;
    }

    /** A no that was not a mistake. */
    public boolean refused() {
        return !granted && annulledWhy == null;
    }

    /** Her answer to the purpose itself. */
    public boolean general() {
        return employerId == null && agencyId == null;
    }
}
