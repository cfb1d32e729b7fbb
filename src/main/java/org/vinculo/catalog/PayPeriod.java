package org.vinculo.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a pay is paid for. Turned into a day's pay as the minimum wage is, by calendar days. */
public enum PayPeriod {
    HOUR,
    DAY,
    WEEK,
    FORTNIGHT,
    MONTH;

    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    /**
     * The day's pay this amount comes to.
     *
     * @param hoursPerWeek needed for a pay by the hour, which is spread over seven days
     */
    public BigDecimal perDay(BigDecimal amount, int hoursPerWeek) {
        return switch (this) {
            case HOUR ->
                amount.multiply(BigDecimal.valueOf(hoursPerWeek))
                        .divide(BigDecimal.valueOf(7), 2, RoundingMode.HALF_UP);
            case DAY -> amount;
            case WEEK -> amount.divide(BigDecimal.valueOf(7), 2, RoundingMode.HALF_UP);
            case FORTNIGHT -> amount.multiply(BigDecimal.valueOf(24)).divide(YEAR, 2, RoundingMode.HALF_UP);
            case MONTH -> amount.multiply(BigDecimal.valueOf(12)).divide(YEAR, 2, RoundingMode.HALF_UP);
        };
    }
}
