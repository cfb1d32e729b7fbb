package org.vinculo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.vinculo.kernel.BusinessException;

class StayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    @Property
    void document_ends_on_its_day_of_issue_or_after(
            @ForAll @IntRange(min = 0, max = 2000) int age, @ForAll @IntRange(min = -500, max = 2000) int days) {
        StayForm form = form();
        form.setIssuedOn(TODAY.minusDays(age));
        form.setExpiresOn(form.getIssuedOn().plusDays(days));

        if (days < 0) {
            refused(form, "expiresOn", "stay.expiresOn.before");
        } else {
            assertThat(new Stay(1, form, TODAY, NOW).getExpiresOn()).isEqualTo(form.getExpiresOn());
        }
    }

    @Property
    void no_document_was_issued_tomorrow(@ForAll @IntRange(min = 1, max = 2000) int days) {
        StayForm form = form();
        form.setIssuedOn(TODAY.plusDays(days));

        refused(form, "issuedOn", "stay.issuedOn.future");
    }

    @Example
    void expired_document_is_recorded_as_it_is() {
        StayForm form = form();
        form.setExpiresOn(TODAY.minusYears(1));

        assertThat(new Stay(1, form, TODAY, NOW).facts().expiredOn(TODAY)).isTrue();
    }

    @Example
    void number_is_kept_as_printed() {
        StayForm form = form();
        form.setDocumentNumber("  ab-1234 ");

        assertThat(new Stay(1, form, TODAY, NOW).facts().documentNumber()).isEqualTo("AB-1234");
    }

    @Example
    void permit_without_its_tick_is_not_kept() {
        StayForm form = form();
        form.setPermitOccupationCode("5A01");
        form.setPermitExpiresOn(TODAY);

        StayFacts facts = new Stay(1, form, TODAY, NOW).facts();

        assertThat(facts.permitOccupationCode()).isNull();
        assertThat(facts.permitExpiresOn()).isNull();
    }

    @Example
    void saving_the_same_again_is_recognised() {
        StayForm form = form();
        form.setDocumentNumber("ab-1");
        StayFacts stored = new Stay(1, form, TODAY, NOW).facts();

        assertThat(form.says(stored)).isTrue();
        form.setExpiresOn(TODAY);
        assertThat(form.says(stored)).isFalse();
    }

    @Example
    void record_is_replaced_once() {
        Stay stay = new Stay(1, form(), TODAY, NOW);
        stay.replace(NOW);

        assertThat(stay.isCurrent()).isFalse();
        assertThatThrownBy(() -> stay.replace(NOW)).isInstanceOf(BusinessException.class);
    }

    @Example
    void R3_mistake_counts_no_more_and_the_former_stands_again() {
        Stay former = new Stay(1, form(), TODAY, NOW);
        former.replace(NOW);
        Stay mistake = new Stay(1, form(), TODAY, NOW);
        assertThatThrownBy(() -> mistake.annul(" ", 2, NOW)).isInstanceOf(BusinessException.class);
        mistake.annul("Era de su hermana", 2, NOW);
        former.standAgain();

        assertThat(mistake.isCurrent()).isFalse();
        assertThat(mistake.facts().annulledWhy()).isEqualTo("Era de su hermana");
        assertThat(former.isCurrent()).isTrue();
        assertThatThrownBy(() -> mistake.annul("otra vez", 2, NOW)).hasMessage("app.annulled.already");
        assertThatThrownBy(mistake::standAgain).hasMessage("stay.replaced");
        assertThatThrownBy(former::standAgain).hasMessage("stay.replaced");
    }

    @Example
    void permit_ends_after_the_card_was_issued_and_only_where_there_is_one() {
        StayForm form = form();
        form.setIssuedOn(TODAY);
        form.setPermitExpiresOn(TODAY.minusDays(1));
        assertThat(new Stay(1, form, TODAY, NOW).isAnnulled()).isFalse();
        form.setWorkPermit(true);
        refused(form, "permitExpiresOn", "stay.expiresOn.before");
        form.setPermitExpiresOn(TODAY);
        assertThat(new Stay(1, form, TODAY, NOW).facts().permitExpiresOn()).isEqualTo(TODAY);
    }

    @Example
    void only_what_was_annulled_is() {
        Stay stay = new Stay(1, form(), TODAY, NOW);
        assertThat(stay.isAnnulled()).isFalse();
        stay.annul("Era de su hermana", 2, NOW);
        assertThat(stay.isAnnulled()).isTrue();
    }

    private static void refused(StayForm form, String field, String key) {
        assertThatThrownBy(() -> new Stay(1, form, TODAY, NOW))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.field()).contains(field);
                });
    }

    private static StayForm form() {
        StayForm form = new StayForm();
        form.setConditionCode("VRH");
        return form;
    }
}
