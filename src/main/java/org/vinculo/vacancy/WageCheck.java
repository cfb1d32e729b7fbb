package org.vinculo.vacancy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.vinculo.catalog.PayPeriod;

/**
 * Compares a pay with the minimum wage of its place on its start date. Payrolls reckon a month either as 30 days or as a twelfth
 * of the year: below the first it is refused, between the two it is a reason to ask. For part of a day's work or by the hour the
 * minimum is proportional, so that low sums are a reason to ask and not to refuse.
 */
final class WageCheck {

    enum Answer {
        FINE,
        /** Below the minimum by the generous reckoning: refused. */
        BELOW,
        /** At least the minimum in months of 30 days and below it by the year. */
        NEAR,
        /** Below a full day's minimum, and the work is not a full week. */
        PART_TIME,
        /** No value for that year. */
        UNKNOWN
    }

    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    private WageCheck() {}

    /**
     * @param fullWeek the longest week of that year
     * @param minimum a day's minimum wage, null when none is known for the date
     */
    static Answer judge(BigDecimal pay, PayPeriod period, int hours, int fullWeek, BigDecimal minimum) {
        if (minimum == null) {
            return Answer.UNKNOWN;
        }
        if (period.perDay(pay, hours).compareTo(minimum) >= 0 && pay.compareTo(byTheYear(period, minimum)) >= 0) {
            return Answer.FINE;
        }
        // Three quarters of the longest week and more is somebody's whole living.
        if (period == PayPeriod.HOUR || hours * 4 < fullWeek * 3) {
            return Answer.PART_TIME;
        }
        return pay.compareTo(minimum.multiply(BigDecimal.valueOf(shortDays(period)))) >= 0 ? Answer.NEAR : Answer.BELOW;
    }

    private static BigDecimal byTheYear(PayPeriod period, BigDecimal minimum) {
        return switch (period) {
            case HOUR, DAY -> BigDecimal.ZERO;
            case WEEK -> minimum.multiply(BigDecimal.valueOf(7));
            case FORTNIGHT -> minimum.multiply(YEAR).divide(BigDecimal.valueOf(24), 2, RoundingMode.HALF_UP);
            case MONTH -> minimum.multiply(YEAR).divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP);
        };
    }

    private static int shortDays(PayPeriod period) {
        return switch (period) {
            case HOUR, DAY -> 1;
            case WEEK -> 7;
            case FORTNIGHT -> 15;
            case MONTH -> 30;
        };
    }
}
