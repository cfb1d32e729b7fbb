package org.vinculo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vinculo.kernel.BusinessException;

/** R3: values with dates, entered by one and verified by another. */
class NormativeValueTest {

    private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");
    private static final NormativeContent ONE = new NormativeContent(BigDecimal.ONE, List.of());
    private static final long ANA = 1;
    private static final long LETICIA = 2;

    @ParameterizedTest
    @EnumSource(NormativeStatus.class)
    void states_allow_what_the_table_says(NormativeStatus status) {
        Set<NormativeStatus> expected = switch (status) {
            case TO_VERIFY, PROPOSED -> Set.of(NormativeStatus.VERIFIED, NormativeStatus.WITHDRAWN);
            case VERIFIED -> Set.of(NormativeStatus.WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
        assertThat(status.next()).isEqualTo(expected);
    }

    @Test
    void whoever_entered_a_value_cannot_verify_it() {
        NormativeValue value = value("2027-01-01", null);

        assertThatThrownBy(() -> value.verify(ANA, NOW))
                .isInstanceOf(BusinessException.class)
                .hasMessage("normative.verify.own");
        assertThat(value.getStatus().counts()).isFalse();

        value.verify(LETICIA, NOW);
        assertThat(value.getStatus().counts()).isTrue();
        assertThatThrownBy(() -> value.verify(LETICIA, NOW)).hasMessage("normative.state");
    }

    @Test
    void withdrawing_needs_a_reason_and_is_final() {
        NormativeValue value = value("2027-01-01", null);

        assertThatThrownBy(() -> value.withdraw(" ", LETICIA, NOW)).hasMessage("normative.reason.missing");
        value.withdraw("Se leyó mal", ANA, NOW);
        assertThatThrownBy(() -> value.verify(LETICIA, NOW)).hasMessage("normative.state");
    }

    @ParameterizedTest
    @CsvSource({
        // new from, new to, other from, other to, the other's new end; "-": does not touch it, "x": no longer counts
        "2027-01-01, , 2026-01-01, 2026-12-31, -",
        "2027-01-01, , 2026-01-01, , 2026-12-31",
        "2026-07-01, , 2026-01-01, 2026-12-31, 2026-06-30",
        "2026-01-01, , 2026-01-01, 2026-12-31, x",
        "2026-01-01, , 2026-02-01, 2026-12-31, x",
        "2026-01-01, 2026-12-31, 2026-01-01, 2026-12-31, x",
    })
    void what_counted_ends_or_gives_way(
            LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, String expected) {
        NormativeValue added = value(from, to);
        NormativeValue other = value(otherFrom, otherTo);

        List<NormativeEffect> effects = NormativeChange.of(added, List.of(other));

        if (expected.equals("-")) {
            assertThat(effects).isEmpty();
        } else {
            assertThat(effects)
                    .extracting(NormativeEffect::until)
                    .containsExactly(expected.equals("x") ? null : LocalDate.parse(expected));
        }
    }

    @Test
    void a_value_ends_the_day_before_the_next_and_never_before_it_began() {
        NormativeValue value = value("2026-01-01", null);
        value.endBefore(LocalDate.of(2026, 7, 1));
        assertThat(value.getValidTo()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThatThrownBy(() -> value.endBefore(LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void value_that_would_end_inside_another_is_refused() {
        assertThatThrownBy(() -> NormativeChange.of(
                        value("2026-03-01", "2026-06-30"), List.of(value("2026-01-01", "2026-12-31"))))
                .hasMessage("normative.inside");
    }

    @Test
    void end_before_the_beginning_is_said_beside_the_end() {
        assertThatThrownBy(() -> value("2027-01-01", "2026-12-31"))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.field()).hasValue("validTo"));
    }

    @ParameterizedTest
    @CsvSource({
        // ends, today, asked from
        "2026-12-31, 2026-09-30, ",
        "2026-12-31, 2026-10-01, 2027-01-01",
        "2026-12-31, 2027-03-01, 2027-03-01",
        "2027-01-31, 2026-10-01, 2027-02-01",
        "2027-12-31, 2026-12-31, ",
        ", 2026-12-31, ",
    })
    void missing_values_are_asked_for_from_october_on(LocalDate ends, LocalDate today, LocalDate asked) {
        List<CatalogData.Value> counting = List.of(
                new CatalogData.Value("UMA", "ALL", ONE, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)),
                new CatalogData.Value("UMA", "ALL", ONE, LocalDate.of(2026, 1, 1), ends));

        assertThat(NormativeGap.asked(counting, today).orElse(null)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // unit | amount | items | the field that is refused; empty when it is right
                "PESOS | 10 | | ",
                "PESOS | | | amount",
                "PESOS | 10 | 02001 | amount",
                "HOLIDAYS | | 2027-01-01 2027-02-01 | ",
                "HOLIDAYS | | | items",
                "HOLIDAYS | 3 | 2027-01-01 | items",
                "HOLIDAYS | | 2026-12-31 | items",
                "HOLIDAYS | | 2028-01-01 | items",
                "HOLIDAYS | | 2027-02-30 | items",
                "MUNICIPALITIES | | 02004 | ",
                "MUNICIPALITIES | | 02004 99999 | items",
                "DOCUMENTS | | RESIDENT_CARD NONE | ",
                "DOCUMENTS | | LIBRARY_CARD | items",
                "STAY_RULE | | WORK:LIMITED STATE:07 EXPIRY | ",
                "STAY_RULE | | STATE:07 | items",
                "STAY_RULE | | WORK:PERHAPS | items",
                "STAY_RULE | | WORK:YES WORK:NO | items",
                "STAY_RULE | | WORK:YES ANYWHERE | items",
            })
    void value_holds_what_its_unit_asks_for(NormativeUnit unit, BigDecimal amount, String items, String refused) {
        NormativeForm form = form(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        form.setAmount(amount);
        form.setItems(items == null ? List.of() : List.of(items.split(" ")));

        if (refused == null) {
            assertThatCode(() -> NormativeRules.check(unit, form, Set.of("02004")))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> NormativeRules.check(unit, form, Set.of("02004")))
                    .isInstanceOfSatisfying(
                            BusinessException.class, e -> assertThat(e.field()).hasValue(refused));
        }
    }

    @Test
    void holidays_need_the_last_day_of_their_year() {
        NormativeForm form = form(LocalDate.of(2027, 1, 1), null);
        form.setAmount(null);
        form.setItems(List.of("2027-01-01"));

        assertThatThrownBy(() -> NormativeRules.check(NormativeUnit.HOLIDAYS, form, Set.of()))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.field()).hasValue("validTo"));
    }

    @Test
    void rule_of_a_condition_of_stay_reads_as_it_was_written() {
        StayRule rule = new StayRule(
                WorkRule.NEEDS_PERMIT, WorkRule.LIMITED, Set.of("04", "07"), true, "SOLICITANTE_REVISAR", true);

        assertThat(StayRule.of(rule.items())).isEqualTo(rule);
        assertThat(StayRule.of(List.of("WORK:YES")))
                .isEqualTo(new StayRule(WorkRule.YES, null, Set.of(), false, null, false));
    }

    private static NormativeValue value(String from, String to) {
        return value(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static NormativeValue value(LocalDate from, LocalDate to) {
        return new NormativeValue("MINIMUM_WAGE", "GENERAL", form(from, to), ANA, NOW);
    }

    private static NormativeForm form(LocalDate from, LocalDate to) {
        NormativeForm form = new NormativeForm();
        form.setAmount(BigDecimal.TEN);
        form.setValidFrom(from);
        form.setValidTo(to);
        form.setLegalBasis("LFT art. 90");
        form.setSource("DOF");
        return form;
    }
}
