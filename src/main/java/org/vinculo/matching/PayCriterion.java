package org.vinculo.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.vinculo.catalog.PayPeriod;

/** The pay reaches the least she asks for, both by the day. */
record PayCriterion(BigDecimal pay, PayPeriod period, int hours) implements Criterion {

    @Override
    public Trait trait() {
        return Trait.PAY;
    }

    @Override
    public boolean must() {
        return false;
    }

    /** It only informs, so the index does not know it. */
    @Override
    public List<Step> steps() {
        return List.of();
    }

    @Override
    public String found(WorkProfile profile) {
        return pesos(period.perDay(pay, hours));
    }

    @Override
    public Finding judge(WorkProfile profile, Tokens tokens, Weights weights) {
        if (profile.minimumPay() == null || profile.payPeriod() == null) {
            return new Finding(trait(), false, 0, Outcome.UNKNOWN, 0, null, null, null);
        }
        BigDecimal offered = period.perDay(pay, hours);
        BigDecimal least = profile.payPeriod().perDay(profile.minimumPay(), hours);
        boolean reached = offered.compareTo(least) >= 0;
        return new Finding(
                trait(),
                false,
                0,
                reached ? Outcome.MET : Outcome.NOT_MET,
                reached ? 100 : 0,
                null,
                pesos(least),
                pesos(offered));
    }

    private static String pesos(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
