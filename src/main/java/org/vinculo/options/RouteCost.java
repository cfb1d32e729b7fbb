package org.vinculo.options;

import java.math.BigDecimal;
import java.util.List;
import org.vinculo.catalog.NormativeFact;

/**
 * What a route costs on a day.
 *
 * @param fees each with its amount as it is paid; empty with {@code free} false means that nobody has looked it up
 * @param fine null when none is to be expected
 */
public record RouteCost(RouteAdvice advice, List<NormativeFact> fees, boolean free, FineRange fine, boolean discount) {

    /**
     * A fine between two numbers of days, each worth one UMA.
     *
     * @param least in pesos; null when the days or the UMA are not known
     */
    public record FineRange(
            FineKind kind,
            BigDecimal leastDays,
            BigDecimal mostDays,
            BigDecimal uma,
            BigDecimal least,
            BigDecimal most) {

        static FineRange of(FineKind kind, NormativeFact least, NormativeFact most, NormativeFact uma) {
            return new FineRange(
                    kind,
                    least.amount(),
                    most.amount(),
                    uma.amount(),
                    times(least.amount(), uma.amount()),
                    times(most.amount(), uma.amount()));
        }

        private static BigDecimal times(BigDecimal days, BigDecimal uma) {
            return days == null || uma == null ? null : days.multiply(uma);
        }

        public boolean isKnown() {
            return least != null && most != null;
        }
    }
}
