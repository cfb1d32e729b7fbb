package org.vinculo.matching;

import java.util.List;

/** The answer with every reason that applies, gravest first. */
public record Eligibility(Answer answer, List<Reason> reasons) {

    public Eligibility {
        reasons = List.copyOf(reasons);
    }

    public boolean has(ReasonCode code) {
        return reasons.stream().anyMatch(reason -> reason.code() == code);
    }
}
