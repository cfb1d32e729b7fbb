package org.vinculo.firstattention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.attention.Attention;
import org.vinculo.attention.AttentionForm;
import org.vinculo.directory.ServiceCategory;
import org.vinculo.kernel.BusinessException;
import org.vinculo.orientation.Told;
import org.vinculo.orientation.Topic;

/** What is kept while a first attention goes on, and what can be done with it when. */
class FirstAttentionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-25T18:00:00Z");
    private static final Instant EARLIER = NOW.minusSeconds(60);
    private static final long ANA = 5;

    private final FirstAttention first = new FirstAttention(1, begun(TODAY), TODAY).begun(ANA, NOW);

    @Test
    void it_is_not_held_tomorrow() {
        assertThatThrownBy(() -> new FirstAttention(1, begun(TODAY.plusDays(1)), TODAY))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.field()).hasValue("heldOn"));
    }

    @Test
    void nothing_asked_and_nothing_brought_up_are_two_things() {
        assertThat(first.isRaisedAsked()).isFalse();
        assertThat(first.isNeedsAsked()).isFalse();
        assertThat(first.raised()).isEmpty();

        first.raise(Set.of());
        first.need(Set.of());

        assertThat(first.isRaisedAsked()).isTrue();
        assertThat(first.isNeedsAsked()).isTrue();
        assertThat(first.raised()).isEmpty();
        assertThat(first.needs()).isEmpty();
    }

    @Test
    void what_she_brings_up_and_needs_is_kept_as_it_was_said_last() {
        first.raise(Set.of(Raised.WANTS_WORK));
        first.raise(Set.of(Raised.DANGER, Raised.ASKS_ALONE));
        first.need(Set.of(ServiceCategory.SHELTER, ServiceCategory.FOOD));
        first.hear(Heard.values()[1]);

        assertThat(first.raised()).containsExactlyInAnyOrder(Raised.DANGER, Raised.ASKS_ALONE);
        assertThat(first.needs()).containsExactlyInAnyOrder(ServiceCategory.SHELTER, ServiceCategory.FOOD);
        assertThat(first.getHeard()).isEqualTo(Heard.values()[1]);
    }

    @Test
    void R10_a_topic_has_one_mark_and_it_says_in_which_words_it_was_told() {
        Told told = new Told(Topic.T7, 12L, "ht", true, EARLIER);
        first.mark(TopicMark.notTold(Topic.T7, "Tenía prisa", ANA, EARLIER));
        first.mark(TopicMark.told(new Told(Topic.T1, 3L, "es", false, NOW), ANA));
        assertThat(first.mark(Topic.T7)).hasValueSatisfying(mark -> {
            assertThat(mark.isTold()).isFalse();
            assertThat(mark.getWhy()).isEqualTo("Tenía prisa");
            assertThat(mark.getMarkedAt()).isEqualTo(EARLIER);
        });
        assertThat(first.told()).extracting(Told::topic).containsExactly(Topic.T1);

        first.mark(TopicMark.told(told, ANA));

        assertThat(first.mark(Topic.T7))
                .hasValueSatisfying(mark -> assertThat(mark.isTold()).isTrue());
        assertThat(first.told()).contains(told).hasSize(2);
        assertThat(first.mark(Topic.T2)).isEmpty();
    }

    @Test
    void attention_it_becomes_says_what_was_told_and_what_was_written_at_its_end() {
        first.mark(TopicMark.told(new Told(Topic.T2, 3L, "es", false, NOW), ANA));
        first.mark(TopicMark.notTold(Topic.T3, "Ya lo sabe", ANA, NOW));
        first.mark(TopicMark.told(new Told(Topic.T1, 3L, "es", false, NOW), ANA));
        EndForm end = new EndForm();
        end.setMinutes(50);
        end.setNote("Vino con su hermana");
        end.setNextStep("Traer el acta");
        end.setNextStepOn(TODAY.plusDays(3));

        AttentionForm attention = first.attention(end);

        assertThat(attention.getTopics()).containsExactly(Topic.T1, Topic.T2);
        assertThat(attention)
                .extracting(
                        AttentionForm::getHeldOn,
                        AttentionForm::getChannel,
                        AttentionForm::getPlace,
                        AttentionForm::getLanguage,
                        AttentionForm::getInterpreter,
                        AttentionForm::getPresent,
                        AttentionForm::getMinutes,
                        AttentionForm::getNote,
                        AttentionForm::getNextStep,
                        AttentionForm::getNextStepOn)
                .containsExactly(
                        TODAY,
                        Attention.Channel.VISIT,
                        "Albergue inventado",
                        "hat",
                        "Wilner",
                        "Su hermana",
                        50,
                        "Vino con su hermana",
                        "Traer el acta",
                        TODAY.plusDays(3));
    }

    @Test
    void once_closed_nothing_of_it_is_changed_and_only_a_mistake_ends_it_again() {
        first.close(77, ANA, NOW);

        assertThat(first.getStatus()).isEqualTo(FirstAttentionStatus.CLOSED);
        assertThat(first.getAttentionId()).isEqualTo(77L);
        everyVerbIsRefused();
        refused(() -> first.close(78, ANA, NOW));
        refused(() -> first.discard("Otra vez", ANA, NOW));

        first.annul("Era otra persona");
        assertThat(first.getStatus()).isEqualTo(FirstAttentionStatus.ANNULLED);
        refused(() -> first.annul("Otra vez"));
    }

    @Test
    void one_that_was_begun_twice_is_discarded_and_stays_so() {
        first.discard(" Se abrió dos veces ", ANA, NOW);

        assertThat(first.getStatus()).isEqualTo(FirstAttentionStatus.DISCARDED);
        everyVerbIsRefused();
        refused(() -> first.close(77, ANA, NOW));
        refused(() -> first.annul("No"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void R26_going_without_the_sheet_of_costs_needs_a_reason(String why) {
        assertThatThrownBy(() -> first.goWithoutSheet(why))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.field()).hasValue("reason"));
        assertThat(first.getSheetWhy()).isNull();
    }

    @Test
    void a_reason_is_kept_without_the_blanks_around_it() {
        first.goWithoutSheet(" the printer is broken ");

        assertThat(first.getSheetWhy()).isEqualTo("the printer is broken");
    }

    private void everyVerbIsRefused() {
        Map<String, Runnable> verbs = Map.of(
                "raise", () -> first.raise(List.of()),
                "need", () -> first.need(List.of()),
                "hear", () -> first.hear(Heard.values()[0]),
                "mark", () -> first.mark(TopicMark.notTold(Topic.T1, "No", ANA, NOW)),
                "sheet", () -> first.goWithoutSheet("No"));
        verbs.forEach((verb, act) -> assertThatThrownBy(act::run).as(verb).hasMessage("firstAttention.notOpen"));
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).hasMessage("firstAttention.notOpen");
    }

    private static BeginForm begun(LocalDate day) {
        BeginForm form = new BeginForm();
        form.setHeldOn(day);
        form.setChannel(Attention.Channel.VISIT);
        form.setPlace("Albergue inventado");
        form.setLanguage("hat");
        form.setInterpreter("Wilner");
        form.setPresent("Su hermana");
        return form;
    }
}
