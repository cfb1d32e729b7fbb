package org.vinculo.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.kernel.BusinessException;

class PlacementTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Placement placement = new Placement();
    private final HireForm form = new HireForm();

    @BeforeEach
    void begin() {
        form.setStartsOn(START);
        form.setPay(new BigDecimal("2600"));
        form.setPeriod(PayPeriod.WEEK);
        placement.agreed(form, TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, ACTIVE, false",
        "ACTIVE, ENDED, true",
        "ACTIVE, ANNULLED, true",
        "ENDED, ACTIVE, true",
        "ENDED, ENDED, false",
        "ENDED, ANNULLED, true",
        "ANNULLED, ACTIVE, false",
        "ANNULLED, ENDED, false",
        "ANNULLED, ANNULLED, false"
    })
    void states_follow_the_table(PlacementStatus from, PlacementStatus to, boolean allowed) {
        assertThat(from.canBecome(to)).isEqualTo(allowed);
    }

    @Test
    void a_first_day_years_away_is_a_slip_of_the_hand() {
        form.setStartsOn(TODAY.plusYears(2));

        assertThatThrownBy(() -> new Placement().agreed(form, TODAY))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.field()).contains("startsOn"));
    }

    @Test
    void it_ends_between_its_first_day_and_today() {
        assertThatThrownBy(() -> placement.end(START.minusDays(1), "moved", TODAY))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> placement.end(TODAY.plusDays(1), "moved", TODAY))
                .isInstanceOf(BusinessException.class);
        assertThat(placement.getStatus()).isEqualTo(PlacementStatus.ACTIVE);

        placement.end(TODAY, "moved", TODAY);

        assertThat(placement.getStatus()).isEqualTo(PlacementStatus.ENDED);
        assertThat(placement.line().endedOn()).isEqualTo(TODAY);
    }

    @Test
    void an_end_recorded_by_mistake_leaves_no_last_day() {
        placement.end(TODAY, "moved", TODAY);

        placement.resume("it was her sister");

        assertThat(placement.getStatus()).isEqualTo(PlacementStatus.ACTIVE);
        assertThat(placement.line().endedOn()).isNull();
        assertThat(placement.line().undoneWhy()).isEqualTo("it was her sister");
        assertThatThrownBy(() -> placement.resume("again")).isInstanceOf(BusinessException.class);
    }

    @Test
    void an_annulled_placement_takes_no_other_verb_and_needs_a_reason() {
        assertThatThrownBy(() -> placement.annul(" ")).isInstanceOf(BusinessException.class);

        placement.annul("another person was hired");

        assertThat(placement.getStatus()).isEqualTo(PlacementStatus.ANNULLED);
        assertThatThrownBy(() -> placement.end(TODAY, "moved", TODAY)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> placement.annul("again")).isInstanceOf(BusinessException.class);
    }

    @Test
    void its_end_needs_a_reason_and_comes_once() {
        assertThatThrownBy(() -> placement.end(TODAY, " ", TODAY)).isInstanceOf(BusinessException.class);

        placement.end(START, "did not begin", TODAY);

        assertThatThrownBy(() -> placement.end(TODAY, "again", TODAY)).isInstanceOf(BusinessException.class);
    }
}
