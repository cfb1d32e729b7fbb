package org.vinculo.matching;

import java.time.LocalDate;
import java.util.Set;

/**
 * One reason with what its sentence needs.
 *
 * @param days how far from the start a document ends, else 0
 * @param date the day a document ends, or null
 * @param states INEGI codes of the states where the document is valid, or none
 */
public record Reason(ReasonCode code, long days, LocalDate date, Set<String> states) {

    static Reason of(ReasonCode code) {
        return new Reason(code, 0, null, Set.of());
    }

    static Reason until(ReasonCode code, long days, LocalDate date) {
        return new Reason(code, days, date, Set.of());
    }

    static Reason only(ReasonCode code, Set<String> states) {
        return new Reason(code, 0, null, Set.copyOf(states));
    }
}
