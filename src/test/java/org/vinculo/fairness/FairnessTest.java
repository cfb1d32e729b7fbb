package org.vinculo.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.vinculo.person.Gender;

/** R13: shares are shown, small numbers are not, not even by way of a percentage. */
class FairnessTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Property
    void one_to_four_are_never_shown_nor_to_be_computed(
            @ForAll @IntRange(max = 30) int profiles,
            @ForAll @IntRange(max = 30) int proposed,
            @ForAll @IntRange(max = 30) int hired) {
        GenderLine line = women(profiles, Math.max(proposed, hired), hired);

        for (Cell cell : List.of(line.profiles(), line.proposed(), line.hired())) {
            assertThat(cell.count() == null || cell.count() == 0 || cell.count() >= 5)
                    .isTrue();
        }
        assertThat(line.hiredPercent() == null)
                .isEqualTo(line.hired().isKeptBack()
                        || line.proposed().isKeptBack()
                        || line.proposed().count() < 5);
        assertThat(line.monthPay() == null).isEqualTo(hired < 5);
    }

    @Property
    void share_is_the_nearest_whole_percent(
            @ForAll @IntRange(min = 5, max = 500) int all, @ForAll @IntRange(min = 5, max = 500) int some) {
        int part = Math.min(some, all);

        assertThat(Cell.of(part).percentOf(Cell.of(all))).isEqualTo(Math.toIntExact(Math.round(100.0 * part / all)));
    }

    @Example
    void each_person_counts_once_however_often_she_was_proposed() {
        List<Proposed> often = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            often.add(new Proposed(i % 6, Gender.WOMAN, "Hospedaje", i == 0, false, null));
        }

        GenderLine line = line(Fairness.of(FROM, TO, Map.of(Gender.WOMAN, 10L), often), Gender.WOMAN);

        assertThat(line.proposed().count()).isEqualTo(6);
        assertThat(line.proposedPercent()).isEqualTo(60);
        assertThat(line.interviewed().isKeptBack()).isTrue();
    }

    @Example
    void pay_is_compared_by_the_median_and_sectors_stand_apart() {
        List<Proposed> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(hire(i, Gender.WOMAN, "Hospedaje", 306 + i));
            all.add(hire(100 + i, Gender.MAN, "Construcción", 400));
        }
        all.add(hire(200, Gender.NON_BINARY, null, 100));

        Fairness fairness = Fairness.of(FROM, TO, Map.of(), all);

        assertThat(line(fairness, Gender.WOMAN).monthPay()).isEqualByComparingTo("9368");
        assertThat(line(fairness, Gender.MAN).monthPay()).isEqualByComparingTo("12167");
        assertThat(fairness.payRatio()).isEqualTo(77);
        assertThat(fairness.sectors())
                .extracting(SectorLine::sector)
                .containsExactly("Construcción", "Hospedaje", null);
        assertThat(fairness.sectors().get(1).womenPercent()).isEqualTo(100);
        assertThat(fairness.sectors().get(1).menProposed().count()).isZero();
        assertThat(fairness.sectors().get(2).othersHired().isKeptBack()).isTrue();
    }

    private static Proposed hire(long person, Gender gender, String sector, int dayPay) {
        return new Proposed(person, gender, sector, true, true, BigDecimal.valueOf(dayPay));
    }

    private static GenderLine women(long profiles, int proposed, int hired) {
        List<Proposed> all = new ArrayList<>();
        for (int i = 0; i < proposed; i++) {
            all.add(
                    i < hired
                            ? hire(i, Gender.WOMAN, "Hospedaje", 300)
                            : new Proposed(i, Gender.WOMAN, "Hospedaje", false, false, null));
        }
        return line(Fairness.of(FROM, TO, Map.of(Gender.WOMAN, profiles), all), Gender.WOMAN);
    }

    private static GenderLine line(Fairness fairness, Gender gender) {
        return fairness.genders().stream()
                .filter(line -> line.gender() == gender)
                .findFirst()
                .orElseThrow();
    }
}
