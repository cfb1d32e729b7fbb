package org.vinculo.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.catalog.PayPeriod;

class WageCheckTest {

    private static final int WEEK = 48;

    /** 315.04 is the general minimum of 2026, 440.87 that of the northern border. */
    @ParameterizedTest
    @CsvSource({
        "315.04, MONTH, 9582.47, 48, FINE",
        "315.04, MONTH, 9582.46, 48, NEAR",
        "315.04, MONTH, 9451.20, 48, NEAR",
        "315.04, MONTH, 9451.19, 48, BELOW",
        "440.87, MONTH, 13409.80, 48, FINE",
        "440.87, MONTH, 13409.79, 48, NEAR",
        "440.87, MONTH, 13226.09, 48, BELOW",
        "315.04, DAY, 315.04, 48, FINE",
        "315.04, DAY, 315.03, 48, BELOW",
        "315.04, WEEK, 2205.28, 48, FINE",
        "315.04, WEEK, 2205.27, 48, BELOW",
        "315.04, FORTNIGHT, 4791.23, 48, FINE",
        "315.04, FORTNIGHT, 4725.60, 48, NEAR",
        "315.04, FORTNIGHT, 4725.59, 48, BELOW",
        "315.04, MONTH, 4000.00, 24, PART_TIME",
        "315.04, MONTH, 9000.00, 35, PART_TIME",
        "315.04, MONTH, 9000.00, 36, BELOW",
        "315.04, HOUR, 40.00, 48, PART_TIME",
        "315.04, HOUR, 45.95, 48, FINE",
    })
    void pay_is_held_against_the_minimum_wage(
            BigDecimal minimum, PayPeriod period, BigDecimal pay, int hours, WageCheck.Answer answer) {
        assertThat(WageCheck.judge(pay, period, hours, WEEK, minimum)).isEqualTo(answer);
    }

    @Test
    void a_year_without_a_value_is_unknown_and_never_guessed() {
        assertThat(WageCheck.judge(BigDecimal.ONE, PayPeriod.MONTH, 46, 46, null))
                .isEqualTo(WageCheck.Answer.UNKNOWN);
    }
}
