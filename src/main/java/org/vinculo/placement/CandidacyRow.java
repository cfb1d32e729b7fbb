package org.vinculo.placement;

import java.io.Serializable;
import java.time.Instant;
import org.vinculo.kernel.Row;

/** A candidacy as a list shows it; the names are added by the service. */
public record CandidacyRow(
        Long id,
        long personId,
        String person,
        long vacancyId,
        String vacancy,
        long employerId,
        String employer,
        CandidacyStatus status,
        Instant statusSince,
        Instant interviewAt,
        int score)
        implements Row, Serializable {

    /** As the query makes it. */
    public CandidacyRow(
            Long id,
            long personId,
            long vacancyId,
            long employerId,
            CandidacyStatus status,
            Instant statusSince,
            Instant interviewAt,
            int score) {
        this(id, personId, null, vacancyId, null, employerId, null, status, statusSince, interviewAt, score);
    }

    CandidacyRow named(String personName, String vacancyTitle, String employerName) {
        return new CandidacyRow(
                id,
                personId,
                personName,
                vacancyId,
                vacancyTitle,
                employerId,
                employerName,
                status,
                statusSince,
                interviewAt,
                score);
    }
}
