package org.vinculo.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vinculo.kernel.BusinessException;

/** R33: a complaint is tracked to an answer. */
class FeedbackTest {

    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 7);
    private static final long LETICIA = 6;
    private static final long NAYELI = 41;

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, RECEIVED, false", "RECEIVED, TAKEN, true", "RECEIVED, ANSWERED, false",
        "RECEIVED, CLOSED, false", "RECEIVED, ANNULLED, true", "TAKEN, RECEIVED, false",
        "TAKEN, TAKEN, false", "TAKEN, ANSWERED, true", "TAKEN, CLOSED, false",
        "TAKEN, ANNULLED, true", "ANSWERED, RECEIVED, false", "ANSWERED, TAKEN, true",
        "ANSWERED, ANSWERED, false", "ANSWERED, CLOSED, true", "ANSWERED, ANNULLED, false",
        "CLOSED, RECEIVED, false", "CLOSED, TAKEN, true", "CLOSED, ANSWERED, false",
        "CLOSED, CLOSED, false", "CLOSED, ANNULLED, false", "ANNULLED, RECEIVED, false",
        "ANNULLED, TAKEN, true", "ANNULLED, ANSWERED, false", "ANNULLED, CLOSED, false",
        "ANNULLED, ANNULLED, false"
    })
    void R33_states_follow_the_table(FeedbackStatus from, FeedbackStatus to, boolean allowed) {
        assertThat(from.canBecome(to)).isEqualTo(allowed);
    }

    @Test
    void R33_sender_reads_the_answer_and_keeps_it_while_it_is_looked_at_again() {
        Feedback feedback = complaint();
        feedback.take(LETICIA);
        feedback.answer(LETICIA, "  Cambiamos el turno. ", NOW);
        assertThat(feedback.forSender().answer()).isEqualTo("Cambiamos el turno.");

        feedback.reopen(NAYELI, DUE.plusDays(10), "No era una respuesta");

        assertThat(feedback.forSender().status()).isEqualTo(FeedbackStatus.TAKEN);
        assertThat(feedback.forSender().answer()).isEqualTo("Cambiamos el turno.");
        assertThat(feedback.forSender().why()).as("only of what was annulled").isNull();
        assertThat(feedback.getDueOn()).isEqualTo(DUE.plusDays(10));
        assertThat(feedback.getHandlerId()).isEqualTo(NAYELI);
    }

    @Test
    void R16_way_to_tell_her_is_kept_without_the_blanks_around_it() {
        FeedbackForm form = form(FeedbackKind.COMPLAINT);
        form.setWay(ContactWay.PHONE);
        form.setContact(" 962 555 0101 ");
        assertThat(new Feedback(form, Channel.PAGE, "ht", "x", NOW, DUE).getContact())
                .isEqualTo("962 555 0101");
        form.setContact(null);
        assertThatThrownBy(() -> new Feedback(form, Channel.PAGE, "ht", "x", NOW, DUE))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void R33_danger_and_whom_it_is_about_are_kept_as_they_were_said() {
        FeedbackForm form = form(FeedbackKind.COMPLAINT);
        Feedback plain = new Feedback(form, Channel.PAGE, "ht", "x", NOW, DUE);
        assertThat(plain.isDanger()).isFalse();
        assertThat(plain.isAboutLead()).isFalse();
        form.setDanger(true);
        form.setAboutLead(true);
        Feedback grave = new Feedback(form, Channel.PAGE, "ht", "x", NOW, DUE);
        assertThat(grave.isDanger()).isTrue();
        assertThat(grave.isAboutLead()).isTrue();
    }

    @Test
    void verbs_refuse_what_its_state_does_not_allow() {
        Feedback feedback = complaint();
        assertThatThrownBy(() -> feedback.answer(LETICIA, "ya", NOW)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(feedback::close).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> feedback.reopen(LETICIA, DUE, "no")).isInstanceOf(BusinessException.class);
        feedback.annul("Llegó dos veces");
        assertThat(feedback.forSender().why()).isEqualTo("Llegó dos veces");
        assertThatThrownBy(() -> feedback.giveTo(NAYELI)).isInstanceOf(BusinessException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = ContactWay.class,
            names = {"PHONE", "MAIL"})
    void R16_contact_is_asked_for_only_when_she_wants_to_be_told(ContactWay way) {
        FeedbackForm form = form(FeedbackKind.COMPLAINT);
        form.setContact("962 555 0101");
        assertThat(new Feedback(form, Channel.PAGE, "ht", "x", NOW, DUE).getContact())
                .as("typed and then thought better of")
                .isNull();
        form.setWay(way);
        form.setContact(" ");
        assertThatThrownBy(() -> new Feedback(form, Channel.PAGE, "ht", "x", NOW, DUE))
                .isInstanceOf(BusinessException.class)
                .extracting(refusal -> ((BusinessException) refusal).field().orElseThrow())
                .isEqualTo("contact");
    }

    @Test
    void R33_thanks_may_reach_the_one_they_are_for_unless_somebody_is_in_danger() {
        assertThat(new Feedback(form(FeedbackKind.THANKS), Channel.PAGE, "es", "x", NOW, DUE).isKeptApart())
                .isFalse();
        FeedbackForm danger = form(FeedbackKind.THANKS);
        danger.setDanger(true);
        assertThat(new Feedback(danger, Channel.PAGE, "es", "x", NOW, DUE).isKeptApart())
                .isTrue();
        assertThat(complaint().isKeptApart()).isTrue();
    }

    private static Feedback complaint() {
        return new Feedback(form(FeedbackKind.COMPLAINT), Channel.PAGE, "ht", "x", NOW, DUE);
    }

    private static FeedbackForm form(FeedbackKind kind) {
        FeedbackForm form = new FeedbackForm();
        form.setKind(kind);
        form.setWords("Mwen te tann twa èdtan.");
        return form;
    }
}
