package org.vinculo.matching;

import java.util.List;

/**
 * The answer with every reason that applies, gravest first.
 *
 * @param conditionForbids the condition of stay itself allows no paid work, whatever the papers; no code stands for that
 */
public record Eligibility(Answer answer, List<Reason> reasons, boolean conditionForbids) {

    public Eligibility {
        reasons = List.copyOf(reasons);
    }

    public Eligibility(Answer answer, List<Reason> reasons) {
        this(answer, reasons, false);
    }

    public boolean has(ReasonCode code) {
        return reasons.stream().anyMatch(reason -> reason.code() == code);
    }
}
