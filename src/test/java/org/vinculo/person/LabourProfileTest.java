package org.vinculo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Schedule;
import org.vinculo.kernel.BusinessException;

class LabourProfileTest {

    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    @Test
    void profile_is_complete_with_occupation_skill_schedule_and_place() {
        LabourProfileForm form = new LabourProfileForm();
        assertThat(revised(form).isComplete()).isFalse();

        form.getOccupationLines().add(ProfileLine.occupation("5A01", 3));
        form.getSkillLines().add(ProfileLine.skill("COOKING", ProfileSkill.Evidence.SEEN));
        form.setSchedule(Schedule.DAY);
        assertThat(revised(form).isComplete()).isFalse();

        form.setPlaces(List.of("07089"));
        assertThat(revised(form).isComplete()).isTrue();
    }

    @Test
    void lines_without_a_code_are_passed_over() {
        LabourProfileForm form = new LabourProfileForm();
        form.getOccupationLines().add(new ProfileLine());
        form.getSkillLines().add(new ProfileLine());
        form.getLanguageLines().add(new ProfileLine());

        ProfileFacts facts = revised(form).facts();

        assertThat(facts.occupations()).isEmpty();
        assertThat(facts.skills()).isEmpty();
        assertThat(form.languages()).isEmpty();
    }

    @Test
    void skill_nobody_vouches_for_is_declared() {
        LabourProfileForm form = new LabourProfileForm();
        form.getSkillLines().add(ProfileLine.skill("COOKING", null));
        form.getLanguageLines().add(ProfileLine.language("spa", null));

        assertThat(revised(form).facts().skills()).containsEntry("COOKING", ProfileSkill.Evidence.DECLARED);
        assertThat(form.languages()).containsEntry("spa", LanguageLevel.A1);
    }

    @Test
    void code_that_stands_twice_is_refused() {
        LabourProfileForm form = new LabourProfileForm();
        form.getOccupationLines().add(ProfileLine.occupation("5A01", 3));
        form.getOccupationLines().add(ProfileLine.occupation("5A01", 7));

        assertThatThrownBy(() -> revised(form))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("profile.occupation.twice"));
    }

    @Test
    void amount_needs_to_say_what_it_is_paid_for() {
        LabourProfileForm form = new LabourProfileForm();
        form.setMinimumPay(new BigDecimal("2500"));
        assertThatThrownBy(() -> revised(form)).isInstanceOf(BusinessException.class);

        form.setPayPeriod(PayPeriod.WEEK);
        assertThat(revised(form).facts().payPeriod()).isEqualTo(PayPeriod.WEEK);

        form.setMinimumPay(null);
        assertThat(revised(form).facts().payPeriod()).isNull();
    }

    @Test
    void saving_the_same_again_is_recognised() {
        LabourProfileForm form = new LabourProfileForm();
        form.getOccupationLines().add(ProfileLine.occupation("5A01", null));
        form.setMinimumPay(new BigDecimal("2500"));
        form.setPayPeriod(PayPeriod.WEEK);
        ProfileFacts stored = revised(form).facts();

        form.setMinimumPay(new BigDecimal("2500.00"));
        assertThat(form.says(stored, Map.of())).isTrue();
        assertThat(form.says(stored, Map.of("spa", LanguageLevel.B1))).isFalse();
    }

    private static LabourProfile revised(LabourProfileForm form) {
        LabourProfile profile = new LabourProfile(1);
        profile.revise(form, NOW);
        return profile;
    }
}
