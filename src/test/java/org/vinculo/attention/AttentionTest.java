package org.vinculo.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.vinculo.kernel.BusinessException;
import org.vinculo.orientation.Topic;

class AttentionTest {

    @Example
    void annulled_attention_needs_a_reason_and_is_changed_no_more() {
        Attention attention = new Attention(1, held(TODAY), TODAY);
        assertThatThrownBy(() -> attention.annul(" ", 5, Instant.EPOCH)).isInstanceOf(BusinessException.class);

        attention.annul("written twice", 5, Instant.EPOCH);

        assertThat(attention.isAnnulled()).isTrue();
        assertThatThrownBy(() -> attention.annul("again", 5, Instant.EPOCH)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> attention.moveTo(2, "hers")).isInstanceOf(BusinessException.class);
    }

    @Example
    void attention_is_moved_to_another_person_with_a_reason() {
        Attention attention = new Attention(1, held(TODAY), TODAY);
        assertThatThrownBy(() -> attention.moveTo(1, "hers")).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> attention.moveTo(2, "")).isInstanceOf(BusinessException.class);

        attention.moveTo(2, "it was her sister");

        assertThat(attention.getPersonId()).isEqualTo(2);
    }

    @Example
    void what_is_read_of_an_attention_is_what_was_written_and_who_annulled_it_why() {
        AttentionForm form = held(TODAY.minusDays(3));
        form.setTopics(List.of(Topic.T13, Topic.T1));
        Attention attention = new Attention(1, form, TODAY)
                .noted(new Note("Preguntó por la escuela", Secrecy.TEAM, null))
                .recorded(4, 5, Instant.EPOCH);
        attention.annul(" written twice ", 6, Instant.EPOCH.plusSeconds(1));

        HeldRead held = attention.getHeld().read("Ana");
        assertThat(held.heldOn()).isEqualTo(TODAY.minusDays(3));
        assertThat(held.attendedBy()).isEqualTo("Ana");
        assertThat(attention.getNote().getText()).isEqualTo("Preguntó por la escuela");
        assertThat(attention.getTopics()).containsExactlyInAnyOrder(Topic.T1, Topic.T13);
        assertThat(attention.getRecordedAt()).isEqualTo(Instant.EPOCH);
        assertThat(attention.getAnnulledAt()).isEqualTo(Instant.EPOCH.plusSeconds(1));
        assertThat(attention.getAnnulledWhy()).isEqualTo("written twice");
    }

    @Example
    void correction_gives_what_it_said_before_and_leaves_the_note_to_its_author() {
        Attention attention = new Attention(1, held(TODAY), TODAY).noted(new Note("hers", Secrecy.TEAM, null));
        AttentionForm right = held(TODAY.minusDays(2));

        FormerAttention former = attention.correct(right, null, TODAY);

        assertThat(former.getHeld().getHeldOn()).isEqualTo(TODAY);
        assertThat(attention.getHeldOn()).isEqualTo(TODAY.minusDays(2));
        assertThat(attention.getNote().getText()).isEqualTo("hers");
        attention.correct(right, new Note("better", Secrecy.PROTECTION, null), TODAY);
        assertThat(attention.getNote().getText()).isEqualTo("better");
        assertThatThrownBy(() -> attention.correct(held(TODAY.plusDays(1)), null, TODAY))
                .isInstanceOf(BusinessException.class);
        attention.annul("written twice", 5, Instant.EPOCH);
        assertThatThrownBy(() -> attention.correct(right, null, TODAY)).isInstanceOf(BusinessException.class);
    }

    @Example
    void a_day_of_the_attention_is_not_corrected_past_its_next_step() {
        AttentionForm form = held(TODAY.minusDays(9));
        form.setNextStep("Call her");
        form.setNextStepOn(TODAY.minusDays(5));
        Attention attention = new Attention(1, form, TODAY);

        assertThatThrownBy(() -> attention.correct(held(TODAY), null, TODAY))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.field()).contains("heldOn"));
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Property
    void any_day_of_the_last_ten_years_is_accepted(@ForAll @IntRange(min = 0, max = 3650) int daysAgo) {
        AttentionForm form = held(TODAY.minusDays(daysAgo));

        assertThatCode(() -> new Attention(1, form, TODAY)).doesNotThrowAnyException();
    }

    @Property
    void no_day_to_come_is_accepted(@ForAll @IntRange(min = 1, max = 4000) int days) {
        refused(held(TODAY.plusDays(days)), "heldOn", "attention.heldOn.future");
    }

    @Example
    void mistyped_century_is_refused() {
        refused(held(LocalDate.of(1926, 11, 23)), "heldOn", "attention.heldOn.old");
    }

    @Property
    void next_step_lies_on_the_day_of_the_attention_or_after(@ForAll @IntRange(min = -50, max = 50) int days) {
        AttentionForm form = held(TODAY.minusDays(60));
        form.setNextStep("Call her");
        form.setNextStepOn(form.getHeldOn().plusDays(days));

        if (days < 0) {
            refused(form, "nextStepOn", "attention.nextStepOn.before");
        } else {
            assertThat(new Attention(1, form, TODAY).getNextStepOn()).isEqualTo(form.getNextStepOn());
        }
    }

    @Example
    void next_step_and_its_day_come_together() {
        AttentionForm step = held(TODAY);
        step.setNextStep("Call her");
        refused(step, "nextStepOn", "attention.nextStepOn.missing");

        AttentionForm day = held(TODAY);
        day.setNextStepOn(TODAY);
        refused(day, "nextStep", "attention.nextStep.missing");
    }

    @Example
    void eleven_topics_belong_to_everybody() {
        assertThat(List.of(Topic.values()).stream().filter(Topic::isBasic))
                .hasSize(11)
                .doesNotContain(Topic.T12);
    }

    private static void refused(AttentionForm form, String field, String key) {
        assertThatThrownBy(() -> new Attention(1, form, TODAY))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.field()).contains(field);
                });
    }

    private static AttentionForm held(LocalDate day) {
        AttentionForm form = new AttentionForm();
        form.setHeldOn(day);
        return form;
    }
}
