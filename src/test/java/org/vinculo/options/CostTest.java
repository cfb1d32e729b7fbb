package org.vinculo.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.catalog.NormativeFact;
import org.vinculo.kernel.BusinessException;

/** What a route costs: as it is paid, of the day it is asked for, and never a guess. */
class CostTest {

    @ParameterizedTest
    @CsvSource({
        "11140.74, 11141",
        "16693.36, 16693",
        "21142.58, 21143",
        "25057.82, 25058",
        "13578.96, 13579",
        "860.56, 861",
        "5570.50, 5570"
    })
    void R26_amounts_are_shown_as_they_are_paid(BigDecimal amount, BigDecimal paid) {
        assertThat(CostDesk.asPaid(amount)).isEqualByComparingTo(paid);
    }

    @Property
    void R26_paying_in_whole_pesos_changes_no_more_than_half_a_peso(
            @ForAll @BigRange(min = "0", max = "99999") BigDecimal amount) {
        assertThat(CostDesk.asPaid(amount).subtract(amount).abs()).isLessThanOrEqualTo(new BigDecimal("0.5"));
    }

    @Example
    void R26_fine_is_a_span_of_days_of_uma() {
        RouteCost cost = CostDesk.cost(advice(StayOption.REGULARISATION_EXPIRED), facts("1702", "117.31"));

        assertThat(cost.fine().least()).isEqualByComparingTo("2346.20");
        assertThat(cost.fine().most()).isEqualByComparingTo("11731.00");
        assertThat(CostDesk.cost(advice(StayOption.REGULARISATION_FAMILY), facts("1702", "117.31"))
                        .fine()
                        .most())
                .isEqualByComparingTo("4692.40");
    }

    @Example
    void R26_unknown_amount_stays_unknown() {
        RouteCost cost = CostDesk.cost(advice(StayOption.REGULARISATION_EXPIRED), facts(null, null));

        assertThat(cost.fees().get(0).isKnown()).isFalse();
        assertThat(cost.fees().get(0).formerAmount()).isEqualByComparingTo("1702");
        assertThat(cost.fine().isKnown()).isFalse();
    }

    @Example
    void R26_reduction_by_half_is_said_and_never_subtracted() {
        RouteCost cost = CostDesk.cost(advice(StayOption.REGULARISATION_FAMILY), facts("1702", "117.31"));

        assertThat(cost.discount()).isTrue();
        assertThat(cost.fees()).extracting(NormativeFact::amount).allMatch(amount -> amount.intValue() == 1702);
    }

    @Example
    void R26_humanitarian_and_asylum_routes_are_free_and_without_a_fine() {
        assertThat(ShippedRules.all())
                .filteredOn(rule -> rule.route().name().matches("ASYLUM|HUMANITARIAN_.*|REGULARISATION_PROTECTED"))
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(rule.free()).isTrue();
                    assertThat(rule.fees()).isEmpty();
                    assertThat(rule.fine()).isNull();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "STAY",
                "STAY = IRREG",
                "WEATHER is GOOD",
                "RETURN_FEAR is MAYBE",
                "STAY is IRREG or VSP",
                "NATIONALITY is Honduras"
            })
    void R32_line_that_cannot_be_read_is_refused(String line) {
        assertThatThrownBy(() -> Condition.parse(line)).isInstanceOf(BusinessException.class);
    }

    @Example
    void R32_lines_are_read_whatever_their_case_and_written_one_way() {
        assertThat(Condition.parse("  stay is not mex,nat \n\nRETURN_FEAR is YES").stream()
                        .map(Condition::toString))
                .containsExactly("STAY is not MEX, NAT", "RETURN_FEAR is YES");
    }

    @Example
    void R32_rules_that_come_with_the_portal_can_all_be_read() {
        assertThat(ShippedRules.all()).allSatisfy(rule -> {
            assertThat(rule.lines()).isNotEmpty();
            assertThat(rule.legalBasis()).isNotBlank();
            assertThat(rule.lines().stream().anyMatch(Condition::speaks)).isTrue();
        });
    }

    private static RouteAdvice advice(StayOption route) {
        RuleFacts rule = ShippedRules.all().stream()
                .filter(each -> each.route() == route)
                .findFirst()
                .orElseThrow();
        return new RouteAdvice(rule, rule.confidence(), Map.of(), List.of(), Map.of(), null);
    }

    /** @param fee what every fee is today, or null when it is not known */
    private static Map<String, NormativeFact> facts(String fee, String uma) {
        Map<String, NormativeFact> facts = new HashMap<>();
        for (String code : List.of("FEE_REGULARISATION", "FEE_RT_1")) {
            facts.put(code, fact(code, fee));
        }
        facts.put("UMA", fact("UMA", uma));
        facts.put("FINE_OVERSTAY_MIN", fact("FINE_OVERSTAY_MIN", "20"));
        facts.put("FINE_OVERSTAY_MAX", fact("FINE_OVERSTAY_MAX", "100"));
        facts.put("FINE_FAMILY_MIN", fact("FINE_FAMILY_MIN", "20"));
        facts.put("FINE_FAMILY_MAX", fact("FINE_FAMILY_MAX", "40"));
        return facts;
    }

    private static NormativeFact fact(String code, String amount) {
        LocalDate end = LocalDate.of(2025, 12, 31);
        return new NormativeFact(
                code,
                code,
                amount == null ? null : new BigDecimal(amount),
                null,
                null,
                "",
                "",
                false,
                amount == null ? new BigDecimal("1702") : null,
                amount == null ? end : null);
    }
}
