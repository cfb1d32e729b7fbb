package org.vinculo.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vinculo.kernel.BusinessException;
import org.vinculo.person.Company;

/** What may follow what in the case of a child alone, and what each step needs (R21, R42). */
class ProtectionCaseTest {

    private static final Instant START = Instant.parse("2026-11-25T18:00:00Z");
    private static final Instant LATER = START.plusSeconds(3600);
    private static final long ACCOUNT = 7;

    private static final Map<CaseStatus, Set<CaseStatus>> NEXT = Map.of(
            CaseStatus.OPEN, EnumSet.of(CaseStatus.REFERRED, CaseStatus.CLOSED, CaseStatus.ANNULLED),
            CaseStatus.REFERRED, EnumSet.of(CaseStatus.RECEIVED, CaseStatus.CLOSED, CaseStatus.ANNULLED),
            CaseStatus.RECEIVED, EnumSet.of(CaseStatus.CLOSED, CaseStatus.ANNULLED),
            CaseStatus.CLOSED, EnumSet.noneOf(CaseStatus.class),
            CaseStatus.ANNULLED, EnumSet.noneOf(CaseStatus.class));

    @ParameterizedTest
    @EnumSource
    void each_state_is_followed_by_what_the_table_says(CaseStatus from) {
        for (CaseStatus next : CaseStatus.values()) {
            assertThat(from.canBecome(next))
                    .as("%s to %s", from, next)
                    .isEqualTo(NEXT.get(from).contains(next));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IN_CARE, RECEIVED",
        "WITH_CARER, OPEN REFERRED RECEIVED",
        "ADULT, OPEN REFERRED RECEIVED",
        "LEFT, REFERRED RECEIVED"
    })
    void each_end_needs_what_comes_before_it(CaseEnd end, String from) {
        for (CaseStatus status : CaseStatus.values()) {
            assertThat(end.isPossible(status))
                    .as("%s from %s", end, status)
                    .isEqualTo(Set.of(from.split(" ")).contains(status.name()));
        }
    }

    @Test
    void the_clock_runs_by_the_wall_from_the_beginning() {
        assertThat(opened().getDueAt()).isEqualTo(START.plus(Duration.ofHours(24)));
    }

    @Test
    void case_goes_its_way_and_each_mistake_leads_one_step_back() {
        ProtectionCase each = opened();
        each.refer(told(), LATER, ACCOUNT, LATER);
        assertThat(each.getStatus()).isEqualTo(CaseStatus.REFERRED);
        each.takeBack("otra persona");
        assertThat(each.getStatus()).isEqualTo(CaseStatus.OPEN);
        assertThat(each.facts().referredAt()).isNull();

        each.refer(told(), LATER, ACCOUNT, LATER);
        each.receipt("F-1");
        each.receive("Trabajo social", LATER);
        each.takeBack("todavía no");
        assertThat(each.getStatus()).isEqualTo(CaseStatus.REFERRED);
        assertThat(each.facts().receivedFrom()).isNull();
        assertThat(each.facts().folio()).isEqualTo("F-1");

        each.receive("Trabajo social", LATER);
        each.close(CaseEnd.IN_CARE, "con familia de acogida", LATER);
        assertThat(each.facts().end()).isEqualTo(CaseEnd.IN_CARE);
        each.close(CaseEnd.ADULT, "cumplió 18", LATER);
        assertThat(each.facts().end()).isEqualTo(CaseEnd.ADULT);
        each.takeBack("no era ella");
        assertThat(each.getStatus()).isEqualTo(CaseStatus.RECEIVED);
        each.annul("doble registro", LATER);
        each.takeBack("no era doble");
        assertThat(each.getStatus()).isEqualTo(CaseStatus.RECEIVED);
    }

    @Test
    void what_a_step_needs_is_asked_for() {
        ProtectionCase each = opened();
        CaseReferral other = told();
        other.setAuthority(AuthorityKind.OTHER);
        refused(() -> each.refer(other, LATER, ACCOUNT, LATER), "protection.authority.name.missing");
        refused(() -> each.refer(told(), LATER.plusSeconds(1), ACCOUNT, LATER), "protection.refer.when");
        refused(() -> each.refer(told(), START.minus(Duration.ofDays(31)), ACCOUNT, LATER), "protection.refer.when");
        refused(() -> each.receive("x", LATER), "protection.step.impossible");
        refused(() -> each.receipt("x"), "protection.step.impossible");
        refused(() -> each.takeBack("x"), "protection.step.impossible");
        refused(() -> each.close(CaseEnd.IN_CARE, "x", LATER), "protection.end.impossible");
        refused(() -> each.close(CaseEnd.WITH_CARER, " ", LATER), "app.reason.missing");
        refused(() -> each.annul(null, LATER), "app.reason.missing");
        assertThat(each.getStatus()).isEqualTo(CaseStatus.OPEN);
        each.refer(told(), START, ACCOUNT, LATER);
        refused(() -> each.receive(" ", LATER), "protection.received.missing");
        refused(() -> each.receipt(null), "protection.folio.missing");
    }

    @Test
    void closed_with_her_carer_it_is_over() {
        ProtectionCase each = opened();
        each.close(CaseEnd.WITH_CARER, "llegó su madre", LATER);
        refused(() -> each.close(CaseEnd.ADULT, "x", LATER), "protection.end.impossible");
        refused(() -> each.assign(3), "protection.step.impossible");
    }

    @Test
    void what_is_missing_is_told_until_it_is_over() {
        assertThat(Missing.of(CaseStatus.OPEN, null, false, false)).containsExactly("protection.missing.refer");
        assertThat(Missing.of(CaseStatus.REFERRED, null, false, true))
                .containsExactly(
                        "protection.missing.move",
                        "protection.missing.folio",
                        "protection.missing.scan",
                        "protection.missing.receive");
        assertThat(Missing.of(CaseStatus.RECEIVED, "F-1", true, false)).containsExactly("protection.missing.close");
        assertThat(Missing.of(CaseStatus.CLOSED, null, false, true)).isEmpty();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step, String key) {
        assertThatThrownBy(step).isInstanceOf(BusinessException.class).hasMessageContaining(key);
    }

    private static ProtectionCase opened() {
        return new ProtectionCase(1, Company.UNACCOMPANIED, ACCOUNT, ACCOUNT).from(START, Duration.ofHours(24));
    }

    private static CaseReferral told() {
        CaseReferral told = new CaseReferral();
        told.setAuthority(AuthorityKind.PROCURADURIA);
        told.setContact("Guardia");
        told.setDay(LocalDate.of(2026, 11, 25));
        told.setTime(LocalTime.NOON);
        return told;
    }
}
