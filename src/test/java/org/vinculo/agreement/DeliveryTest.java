package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.kernel.BusinessException;

/** R43: what is written down about a document and a person. */
class DeliveryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "GIVEN_PRINTED, DONE",
        "SHOWN, DONE",
        "READ_ALOUD, DONE",
        "SIGNED_SCREEN, DONE",
        "SIGNED_PAPER, DONE",
        "DECLINED, DECLINED",
        "PENDING, PENDING"
    })
    void R43_every_outcome_has_its_state(DeliveryOutcome outcome, AgreementState state) {
        assertThat(outcome.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        // outcome, reason, present, field that is asked for
        "DECLINED, , , why",
        "PENDING, ' ', , why",
        "READ_ALOUD, , , present",
        "DECLINED, Lo piensa, , ",
        "PENDING, Se fue, , ",
        "READ_ALOUD, , Su hermana, ",
        "SHOWN, , , ",
    })
    void R43_what_cannot_be_seen_later_is_written_down(
            DeliveryOutcome outcome, String reason, String present, String asked) {
        DeliveryForm form = form(outcome);
        form.setReason(reason);
        form.setPresent(present);

        if (asked == null) {
            assertThat(delivery(form).getOutcome()).isEqualTo(outcome);
        } else {
            refused(() -> delivery(form), asked);
        }
    }

    @Test
    void R43_nothing_happened_tomorrow() {
        DeliveryForm form = form(DeliveryOutcome.SHOWN);
        form.setHeldOn(TODAY.plusDays(1));

        refused(() -> delivery(form), "heldOn");
    }

    @Test
    void R43_signature_needs_a_picture_a_scan_or_her_name() {
        refused(() -> delivery(form(DeliveryOutcome.SIGNED_SCREEN)).signed(null, " "), "drawing");
        refused(() -> delivery(form(DeliveryOutcome.SIGNED_PAPER)).signed(null, "Marie"), "scan");
        assertThat(delivery(form(DeliveryOutcome.SIGNED_SCREEN))
                        .signed(null, "Marie")
                        .isSigned())
                .isTrue();
    }

    @Test
    void R43_document_is_handed_over_in_the_language_that_was_read_and_on_a_day() {
        DeliveryForm other = form(DeliveryOutcome.SHOWN);
        other.setLanguage("fr");
        refused(() -> delivery(other), "language");
        DeliveryForm undated = form(DeliveryOutcome.SHOWN);
        undated.setHeldOn(null);
        refused(() -> delivery(undated), "heldOn");
        refused(() -> delivery(form(null)), "outcome");
    }

    @Test
    void R43_only_her_own_sign_makes_it_signed() {
        assertThat(delivery(form(DeliveryOutcome.SHOWN)).isSigned()).isFalse();
        assertThat(delivery(form(DeliveryOutcome.SIGNED_PAPER)).signed(9L, null).isSigned())
                .isTrue();
        assertThat(delivery(form(DeliveryOutcome.SIGNED_SCREEN))
                        .signed(9L, null)
                        .isSigned())
                .isTrue();
    }

    @Test
    void R43_blank_pad_is_no_signature() throws IOException {
        refused(() -> Signature.of(picture(false)), "drawing");
        refused(() -> Signature.of("data:image/png;base64,AAAA"), "drawing");
        refused(() -> Signature.of("no es una firma"), "drawing");
        assertThat(Signature.of(picture(true))).isNotEmpty();
    }

    @Test
    void R43_newest_that_counts_says_where_she_stands() {
        List<DeliveryRow> rows = List.of(
                row(3, AgreementKind.PRIVACY_NOTICE, DeliveryOutcome.SIGNED_PAPER, "Era de su hermana"),
                row(2, AgreementKind.PRIVACY_NOTICE, DeliveryOutcome.DECLINED, null),
                row(1, AgreementKind.ATTENTION_LETTER, DeliveryOutcome.SHOWN, null));

        assertThat(Agreements.states(rows))
                .isEqualTo(Map.of(
                        AgreementKind.ATTENTION_LETTER, AgreementState.DONE,
                        AgreementKind.PRIVACY_NOTICE, AgreementState.DECLINED,
                        AgreementKind.SAFETY_CODE, AgreementState.NOTHING));
    }

    @Test
    void R43_mistake_is_annulled_once_with_its_reason() {
        Delivery delivery = delivery(form(DeliveryOutcome.SHOWN));
        refused(() -> delivery.annul(" ", 1, NOW), "reason");
        delivery.annul("Era de otra persona", 1, NOW);

        assertThat(delivery.counts()).isFalse();
        assertThatThrownBy(() -> delivery.annul("otra vez", 1, NOW)).hasMessage("app.annulled.already");
    }

    private interface Step {
        void run() throws Throwable;
    }

    private static void refused(Step step, String field) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.field()).hasValue(field));
    }

    private static String picture(boolean drawn) throws IOException {
        BufferedImage picture = new BufferedImage(600, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 200);
        if (drawn) {
            pen.setColor(Color.BLACK);
            pen.drawLine(50, 50, 300, 150);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static DeliveryRow row(long id, AgreementKind kind, DeliveryOutcome outcome, String annulled) {
        return new DeliveryRow(id, 1, kind, 1, "es", outcome, TODAY, null, null, null, null, null, NOW, 2, annulled);
    }

    private static Delivery delivery(DeliveryForm form) {
        AgreementDocument document = new AgreementDocument(
                2,
                AgreementKind.PRIVACY_NOTICE,
                1,
                EditionStatus.PUBLISHED,
                "es",
                true,
                NOW,
                List.of(new AgreementDocument.Section(AgreementPart.DATA, "Datos")));
        return new Delivery(1, document, form, TODAY);
    }

    private static DeliveryForm form(DeliveryOutcome outcome) {
        DeliveryForm form = new DeliveryForm();
        form.setLanguage("es");
        form.setOutcome(outcome);
        form.setHeldOn(TODAY);
        return form;
    }
}
