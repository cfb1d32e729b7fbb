package org.vinculo.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.kernel.Row;

/**
 * A person in the list for a vacancy.
 *
 * @param occupationCode the one of hers that is nearest to the vacancy's, or null
 * @param underway how her proposals stand, seen from the vacancy
 */
public record Ranked(
        Long id,
        String reference,
        String usedName,
        String occupationCode,
        String municipalityCode,
        Match match,
        List<Hindrance> hindrances,
        LocalDate availableFrom,
        Underway underway)
        implements Row {

    private static final int STRONGEST = 3;

    public Ranked {
        hindrances = List.copyOf(hindrances);
    }

    /** When she was last proposed for anything, or null. */
    Instant proposedAt() {
        return underway.proposedAt();
    }

    public boolean isEligible() {
        return hindrances.isEmpty() && match.isEligible();
    }

    /** She may enter by an exception with its reason written down: only the review stands in the way. */
    public boolean isForReview() {
        return hindrances.isEmpty()
                && match.eligibility().answer() == Answer.REVIEW
                && match.excluding().isEmpty();
    }

    /** She may enter when the employer makes the offer her permit needs: only the permit stands in the way. */
    public boolean isForOffer() {
        return hindrances.isEmpty()
                && match.eligibility().answer() == Answer.NEEDS_PERMIT
                && match.eligibility().reasons().stream().noneMatch(reason -> reason.code() == ReasonCode.FALTA_CIE)
                && match.excluding().isEmpty();
    }

    /** The strongest things that speak for her, for a line of a list. */
    public List<Finding> strongest() {
        return match.pros().stream().limit(STRONGEST).toList();
    }

    /** The first thing that is missing, or null. */
    public Finding firstMissing() {
        return match.cons().stream().findFirst().orElse(null);
    }

    /** Under which heading she is listed when she is not eligible: the gravest cause. */
    Cause cause() {
        if (match.eligibility().conditionForbids()) {
            return Cause.CONDITION;
        }
        if (!match.eligibility().answer().entersByItself()) {
            return match.eligibility().reasons().stream()
                    .map(Reason::code)
                    .filter(code -> code != ReasonCode.VENCE_PRONTO)
                    .findFirst()
                    .map(code -> Cause.valueOf(code.name()))
                    .orElse(Cause.CONDITION);
        }
        if (!hindrances.isEmpty()) {
            return Cause.valueOf(hindrances.get(0).name());
        }
        return Cause.REQUIREMENT;
    }
}
