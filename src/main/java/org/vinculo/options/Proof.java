package org.vinculo.options;

import java.util.Optional;
import java.util.Set;

/** What an office usually asks to see. */
public enum Proof {
    IDENTITY,
    BIRTH_CERTIFICATE,
    CURRENT_CARD,
    ENTRY_FORM,
    LETTER,
    FAMILY_PROOF,
    FEE_RECEIPT,
    CRIME_REPORT,
    HARDSHIP_PROOF,
    JOB_OFFER,
    EMPLOYER_REGISTRATION,
    SCHOOL_LETTER,
    COMAR_CERTIFICATE,
    RECOGNITION;

    /** Whether she has it, where she was asked. */
    Optional<Boolean> has(Situation situation) {
        Set<String> papers = situation.of(Fact.DOCUMENTS);
        if (papers.isEmpty()) {
            return Optional.empty();
        }
        return switch (this) {
            case IDENTITY ->
                Optional.of(papers.contains("PASSPORT") || papers.contains("CONSULAR") || papers.contains("OTHER_ID"));
            case BIRTH_CERTIFICATE -> Optional.of(papers.contains("BIRTH_CERTIFICATE"));
            default -> Optional.empty();
        };
    }
}
