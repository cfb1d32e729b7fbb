package org.vinculo.hiringday;

import org.vinculo.kernel.BusinessException;
import org.vinculo.matching.Ranked;

/** The keys of the sentences that say why somebody cannot be proposed now. */
final class Refusal {

    static final String GONE = "hiring.leftOut.GONE";

    private static final String PREFIX = "hiring.leftOut.";

    private Refusal() {}

    static String of(Ranked ranked) {
        return ranked.hindrances().isEmpty()
                ? PREFIX + "NOT_ELIGIBLE"
                : PREFIX + ranked.hindrances().get(0).name();
    }

    /** Of the sentences with values in them there is a shorter one. */
    static String of(BusinessException refusal) {
        return refusal.key().startsWith("privacy.consent.") ? PREFIX + "CONSENT" : refusal.key();
    }
}
