package org.vinculo.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vinculo.catalog.NormativeStatus;
import org.vinculo.kernel.BusinessException;

/** A rule counts once somebody else has verified it, and gives way to another from a day on. */
class RouteRuleTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Instant NOW = Instant.parse("2026-11-25T18:00:00Z");
    private static final long LETICIA = 6;
    private static final long BEATRIZ = 7;

    @Test
    void R32_whoever_entered_it_does_not_verify_it_and_it_counts_from_then_on() {
        RouteRule rule = rule(JANUARY);
        assertThat(rule.facts().isInForce(JULY)).as("proposed").isFalse();
        assertThatThrownBy(() -> rule.verify(LETICIA, NOW)).hasMessage("normative.verify.own");

        rule.verify(BEATRIZ, NOW);

        assertThat(rule.getStatus()).isEqualTo(NormativeStatus.VERIFIED);
        assertThat(rule.facts().isInForce(JULY)).isTrue();
        assertThatThrownBy(() -> rule.verify(BEATRIZ, NOW)).hasMessage("normative.state");
    }

    @Test
    void R32_what_is_withdrawn_says_why_and_counts_no_more() {
        RouteRule rule = verified(JANUARY);
        for (String why : new String[] {null, " "}) {
            assertThatThrownBy(() -> rule.withdraw(why, LETICIA, NOW)).hasMessage("normative.reason.missing");
        }

        rule.withdraw(" Cambió la ley ", LETICIA, NOW);

        assertThat(rule.facts().isInForce(JULY)).isFalse();
        assertThat(rule.row("Leticia", "Beatriz", false).why()).isEqualTo("Cambió la ley");
        assertThatThrownBy(() -> rule.withdraw("otra vez", LETICIA, NOW)).hasMessage("normative.state");
    }

    @Test
    void R32_one_that_follows_ends_the_former_the_day_before() {
        RouteRule former = verified(JANUARY);
        former.giveWayTo(rule(JULY), BEATRIZ, NOW);

        assertThat(former.facts().isInForce(JULY.minusDays(1))).isTrue();
        assertThat(former.facts().isInForce(JULY)).isFalse();
        assertThat(former.getStatus()).isEqualTo(NormativeStatus.VERIFIED);
    }

    @Test
    void R32_one_that_begins_the_same_day_takes_its_whole_place() {
        RouteRule former = verified(JULY);
        former.giveWayTo(rule(JULY), BEATRIZ, NOW);

        assertThat(former.getStatus()).isEqualTo(NormativeStatus.WITHDRAWN);
    }

    @Test
    void what_does_not_count_gives_no_way() {
        RouteRule proposed = rule(JULY);
        proposed.giveWayTo(rule(JULY), BEATRIZ, NOW);

        assertThat(proposed.getStatus()).isEqualTo(NormativeStatus.PROPOSED);
    }

    @Test
    void dates_in_order_and_no_fee_for_what_is_free() {
        RuleForm form = form(JULY);
        form.setValidTo(JULY.minusDays(1));
        refused(form, "validTo");
        form.setValidTo(JULY);
        assertThat(new RouteRule(form, LETICIA, NOW).facts().validTo()).isEqualTo(JULY);
        form.setFree(true);
        refused(form, "fees");
        form.setFees(null);
        assertThat(new RouteRule(form, LETICIA, NOW).facts().free()).isTrue();
    }

    @Test
    void what_was_typed_is_read_as_it_was_meant() {
        RuleFacts facts = rule(JANUARY).facts();

        assertThat(facts.conditionLines()).containsExactly("STAY is IRREG");
        assertThat(facts.fees()).containsExactly("FEE_RT_1", "FEE_RT_2");
        assertThat(facts.proofs()).containsExactly(Proof.IDENTITY, Proof.LETTER);
        RuleForm bare = form(JANUARY);
        bare.setFees("");
        bare.setProofs(List.of());
        assertThat(new RouteRule(bare, LETICIA, NOW).facts())
                .extracting(RuleFacts::fees, RuleFacts::proofs)
                .allSatisfy(each -> assertThat((Iterable<?>) each).isEmpty());
    }

    private static void refused(RuleForm form, String field) {
        assertThatThrownBy(() -> new RouteRule(form, LETICIA, NOW))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.field()).hasValue(field));
    }

    private static RouteRule verified(LocalDate from) {
        RouteRule rule = rule(from);
        rule.verify(BEATRIZ, NOW);
        return rule;
    }

    private static RouteRule rule(LocalDate from) {
        return new RouteRule(form(from), LETICIA, NOW);
    }

    private static RuleForm form(LocalDate from) {
        RuleForm form = new RuleForm();
        form.setRoute(StayOption.STUDENT);
        form.setConditions("stay is irreg");
        form.setFees("fee_rt_1, fee_rt_2");
        form.setProofs(List.of(Proof.IDENTITY, Proof.LETTER));
        form.setLegalBasis("Artículo inventado");
        form.setSource("DOF inventado");
        form.setValidFrom(from);
        return form;
    }
}
