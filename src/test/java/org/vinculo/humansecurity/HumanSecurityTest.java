package org.vinculo.humansecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vinculo.kernel.BusinessException;
import org.vinculo.person.Age;
import org.vinculo.person.Birth;
import org.vinculo.person.BirthPrecision;
import org.vinculo.person.Company;
import org.vinculo.person.Gender;
import org.vinculo.person.PersonHead;
import org.vinculo.person.RegisteredSex;
import org.vinculo.person.Stage;

/** What is a disability, how a level changes, who reads what is sensitive, and who comes first. */
class HumanSecurityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final long ANA = 2;
    private static final long RUBEN = 3;

    @ParameterizedTest
    @CsvSource({
        "NO_DIFFICULTY, NO_DIFFICULTY, false",
        "SOME_DIFFICULTY, SOME_DIFFICULTY, false",
        "PREFERS_NOT, PREFERS_NOT, false",
        "PREFERS_NOT, A_LOT_OF_DIFFICULTY, true",
        "NO_DIFFICULTY, CANNOT_AT_ALL, true"
    })
    void one_function_with_a_lot_of_difficulty_is_a_disability(Difficulty one, Difficulty other, boolean disability) {
        assertThat(Difficulty.isDisability(List.of(one, one, one, one, one, other)))
                .isEqualTo(disability);
    }

    @Property
    void R5_change_of_a_level_is_undone_by_the_way_back(@ForAll ThreatLevel from, @ForAll ThreatLevel to) {
        assertThat(to.since(from)).isEqualTo(-from.since(to)).isBetween(-ThreatLevel.MOST, ThreatLevel.MOST);
        assertThat(from.number() + to.since(from)).isEqualTo(to.number());
    }

    @Test
    void R7_sensitive_is_read_by_who_accompanies_her_and_who_protects() {
        SensitiveReader ana = new SensitiveReader(ANA, false);

        assertThat(ana.reads(ANA)).isTrue();
        assertThat(ana.reads(RUBEN)).isFalse();
        assertThat(ana.reads((Long) null)).as("nobody accompanies her").isTrue();
        assertThat(new SensitiveReader(ANA, true).reads(RUBEN)).isTrue();
        assertThat(ana.reads(NeedKind.WITHOUT_FOOD, RUBEN)).isTrue();
        assertThat(ana.sql()).contains("'LGBTI'", "'RISK_OF_TRAFFICKING'", "'SURVIVOR_OF_VIOLENCE'", "= 2");
    }

    @ParameterizedTest
    @EnumSource(NeedKind.class)
    void every_need_leads_to_services(NeedKind kind) {
        assertThat(kind.help()).isNotEmpty();
    }

    @Test
    void R6_what_is_known_is_computed() {
        assertThat(ComputedNeed.of(head(Birth.about(30, TODAY), Company.ADULT), false, false))
                .isEmpty();
        assertThat(ComputedNeed.of(head(Birth.about(19, TODAY), Company.ADULT), true, false))
                .as("doubt counts for the child")
                .containsExactly(ComputedNeed.CHILD_OR_ADOLESCENT, ComputedNeed.DISABILITY);
        assertThat(ComputedNeed.of(head(Birth.on(TODAY.minusYears(60)), Company.ADULT), false, true))
                .containsExactly(ComputedNeed.OLDER_PERSON, ComputedNeed.CARES_FOR_OTHERS);
        assertThat(ComputedNeed.of(head(Birth.unknown(), Company.UNKNOWN), false, false))
                .as("of an unknown age nothing but the child is presumed")
                .containsExactly(ComputedNeed.CHILD_OR_ADOLESCENT);
    }

    private static PersonHead head(Birth birth, Company company) {
        Age age = birth.ageOn(TODAY);
        return new PersonHead(
                1, "V-1", "X", null, 1, ANA, Stage.ORIENTATION, company, age, age.isMinor(company), Map.of(), null);
    }

    @Test
    void R6_urgent_comes_first_then_the_groups_then_other_needs() {
        assertThat(Arrays.stream(QueueGroup.values()).map(QueueGroup::rank))
                .isSorted()
                .startsWith(0, 1)
                .endsWith(1, 2);
        Age adult = Birth.about(30, TODAY).ageOn(TODAY);

        assertThat(groups(adult, Gender.MAN, need(NeedKind.WITHOUT_FOOD, true))).containsExactly(QueueGroup.URGENT);
        assertThat(groups(adult, Gender.MAN, need(NeedKind.WITHOUT_FOOD, false)))
                .containsExactly(QueueGroup.OTHER_NEED);
        assertThat(groups(adult, Gender.WOMAN, need(NeedKind.LGBTI, false)))
                .containsExactly(QueueGroup.WOMEN, QueueGroup.LGBTI);
        assertThat(groups(adult, Gender.MAN)).isEmpty();
        assertThat(QueueGroup.of(adult, Company.ADULT, null, RegisteredSex.FEMALE, List.of()))
                .containsExactly(QueueGroup.WOMEN);
        assertThat(QueueGroup.of(adult, Company.ADULT, Gender.NON_BINARY, RegisteredSex.FEMALE, List.of()))
                .as("what she says of herself counts")
                .isEmpty();
    }

    private static Set<QueueGroup> groups(Age age, Gender gender, Need... open) {
        return QueueGroup.of(age, Company.ADULT, gender, null, List.of(open));
    }

    /** The rule of the list and the rule of the page are one, for every birth and every day. */
    @Property
    void ages_in_the_list_are_the_ages_of_the_page(
            @ForAll @IntRange(min = 0, max = 40_000) int old, @ForAll @IntRange(max = 3_000) int later) {
        LocalDate today = LocalDate.of(2024, 1, 1).plusDays(later);
        AgeBounds bounds = new AgeBounds(today);
        LocalDate born = today.minusDays(old);
        LocalDate year = born.withDayOfYear(1);

        Age exact = Birth.of(born, BirthPrecision.EXACT, today);
        assertThat(born.isAfter(bounds.minorAfter())).isEqualTo(exact.isMinor(Company.ADULT));
        assertThat(!born.isAfter(bounds.olderUntil())).isEqualTo(exact.mayHaveReached(ComputedNeed.OLDER));
        Age estimated = Birth.of(born, BirthPrecision.ESTIMATED, today);
        assertThat(born.isAfter(bounds.minorAfterEstimate())).isEqualTo(estimated.isMinor(Company.ADULT));
        assertThat(!born.isAfter(bounds.olderUntilEstimate())).isEqualTo(estimated.mayHaveReached(ComputedNeed.OLDER));
        Age byYear = Birth.of(year, BirthPrecision.YEAR, today);
        assertThat(year.isAfter(bounds.minorAfterYear())).isEqualTo(byYear.isMinor(Company.ADULT));
        assertThat(!year.isAfter(bounds.olderUntilYear())).isEqualTo(byYear.mayHaveReached(ComputedNeed.OLDER));
    }

    @Test
    void need_ends_once_with_a_reason_and_not_before_it_began() {
        Need need = need(NeedKind.WITHOUT_FOOD, true);

        assertThatThrownBy(() -> need.end(TODAY.minusDays(9), "ya", TODAY, ANA))
                .isInstanceOf(BusinessException.class)
                .hasMessage("humanSecurity.end.before");
        assertThatThrownBy(() -> need.end(TODAY, " ", TODAY, ANA)).hasMessage("app.reason.missing");
        assertThat(need.isOpen()).isTrue();
        need.end(TODAY, "Come en el comedor", TODAY, ANA);
        assertThat(need.isOpen()).isFalse();
        assertThatThrownBy(() -> need.end(TODAY, "otra vez", TODAY, ANA)).hasMessage("humanSecurity.ended.already");
        need.annul("Era de otra persona", ANA, Instant.EPOCH);
        assertThat(need.row("Ana").why()).isEqualTo("Era de otra persona");
    }

    private static Need need(NeedKind kind, boolean urgent) {
        NeedForm form = new NeedForm();
        form.setKind(kind);
        form.setUrgent(urgent);
        form.setNotedOn(TODAY.minusDays(3));
        return new Need(1, form, TODAY);
    }

    @Test
    void R5_exit_is_not_before_the_baseline_and_an_annulled_one_is_still_read() {
        Assessment baseline = new Assessment(1, levels(AssessmentMoment.BASELINE, TODAY), null, TODAY);

        assertThatThrownBy(() -> new Assessment(1, levels(AssessmentMoment.EXIT, TODAY.minusDays(1)), baseline, TODAY))
                .hasMessage("humanSecurity.levels.before");
        assertThatThrownBy(() -> baseline.annul("", ANA, Instant.EPOCH)).hasMessage("app.reason.missing");
        baseline.annul("Era de otra persona", ANA, Instant.EPOCH);
        assertThat(baseline.isLive()).isFalse();
        assertThat(baseline.read("Ana").level(Dimension.FOOD)).isEqualTo(ThreatLevel.MODERATE);
    }

    private static AssessmentForm levels(AssessmentMoment moment, LocalDate day) {
        AssessmentForm form = new AssessmentForm();
        form.setMoment(moment);
        form.setAssessedOn(day);
        form.getLevels().values().forEach(each -> each.setLevel(ThreatLevel.MODERATE));
        return form;
    }
}
