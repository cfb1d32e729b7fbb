package org.vinculo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.vinculo.kernel.BusinessException;

class BirthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void turnsEighteenOnTheBirthdayItself() {
        Birth birth = Birth.on(LocalDate.of(2008, 11, 22));
        assertThat(birth.ageOn(TODAY.minusDays(1)).mayBeUnder(Age.ADULT)).isTrue();
        assertThat(birth.ageOn(TODAY).mayBeUnder(Age.ADULT)).isFalse();
    }

    @Test
    void bornOnALeapDayTurnsEighteenInMarch() {
        Birth birth = Birth.on(LocalDate.of(2008, 2, 29));
        assertThat(birth.ageOn(LocalDate.of(2026, 2, 28)).least()).isEqualTo(17);
        assertThat(birth.ageOn(LocalDate.of(2026, 3, 1)).least()).isEqualTo(18);
    }

    @Test
    void bornInAYearMayNotHaveHadTheBirthdayYet() {
        assertThat(Birth.inYear(2008).ageOn(TODAY)).isEqualTo(new Age(BirthPrecision.YEAR, 17, 18));
        assertThat(Birth.inYear(2008).ageOn(LocalDate.of(2026, 12, 31)).isSingle())
                .isTrue();
    }

    @Test
    void aDoubtfulAgeCountsForTheChild() {
        assertThat(Birth.about(19, TODAY).ageOn(TODAY).isMinor(Company.ADULT)).isTrue();
        assertThat(Birth.inYear(2008).ageOn(TODAY).isMinor(Company.ADULT)).isTrue();
        assertThat(Birth.about(30, TODAY).ageOn(TODAY).isMinor(Company.UNKNOWN)).isFalse();
    }

    @Test
    void anUnknownAgeIsAnAdultsOnlyWhenSomebodySaysSo() {
        assertThat(Age.UNKNOWN.isMinor(Company.UNKNOWN)).isTrue();
        assertThat(Age.UNKNOWN.isMinor(Company.ADULT)).isFalse();
    }

    @Test
    void aBirthInTheFutureIsRefusedBesideItsField() {
        BirthForm form = new BirthForm();
        form.setPrecision(BirthPrecision.EXACT);
        form.setDate(TODAY.plusDays(1));
        assertThatThrownBy(() -> form.birth(TODAY)).isInstanceOfSatisfying(BusinessException.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("person.birth.future");
            assertThat(refusal.field()).contains("birthDate");
        });
    }

    @Test
    void aYearThatWasNotTypedIsAskedFor() {
        BirthForm form = new BirthForm();
        form.setPrecision(BirthPrecision.YEAR);
        assertThatThrownBy(() -> form.birth(TODAY))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.field()).contains("birthYear"));
    }

    @Property
    void theYearNeverSaysMoreThanTheDay(
            @ForAll @DateRange(min = "1920-01-01", max = "2026-11-22") LocalDate born,
            @ForAll @IntRange(max = 3650) int days) {
        LocalDate today = TODAY.plusDays(days);
        Age exact = Birth.on(born).ageOn(today);
        Age byYear = Birth.inYear(born.getYear()).ageOn(today);
        assertThat(byYear.least()).isLessThanOrEqualTo(exact.least());
        assertThat(byYear.most()).isGreaterThanOrEqualTo(exact.most());
    }

    @Property
    void anEstimateHoldsTheAgeThatWasTypedAndNeverGrowsBackwards(
            @ForAll @IntRange(max = 100) int years, @ForAll @IntRange(max = 3650) int days) {
        Birth birth = Birth.about(years, TODAY);
        Age now = birth.ageOn(TODAY);
        Age later = birth.ageOn(TODAY.plusDays(days));
        assertThat(years).isBetween(now.least(), now.most());
        assertThat(later.least()).isGreaterThanOrEqualTo(now.least());
    }
}
