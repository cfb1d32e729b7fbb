package org.vinculo.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.kernel.BusinessException;

class ConsentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    @Test
    void anAgreementToHandDataOverNamesTheOneWhoReceivesIt() {
        ConsentForm form = said(ConsentForm.forAgency(null));

        assertThatThrownBy(() -> ConsentRules.check(form, TODAY)).hasMessage("privacy.consent.agency.missing");
        form.setAgencyId(7L);
        assertThatCode(() -> ConsentRules.check(form, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void anAgreementForOneEmployerIsForNobodyElse() {
        ConsentForm form = said(ConsentForm.forEmployer(4L));
        form.setAgencyId(9L);
        Consent consent = new Consent(1, form, NOW, 2);

        assertThat(consent.getEmployerId()).isEqualTo(4L);
        assertThat(consent.getAgencyId()).isNull();
    }

    @Test
    void nobodyAgreedTomorrow() {
        ConsentForm form = said(ConsentForm.forEmployer(4L));
        form.setGivenOn(TODAY.plusDays(1));

        assertThatThrownBy(() -> ConsentRules.check(form, TODAY))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.field()).hasValue("givenOn"));
    }

    @Test
    void aRevokedAgreementIsWorthNothingAndStaysRevoked() {
        Consent consent = new Consent(1, said(ConsentForm.forAgency(7L)), NOW, 2);
        consent.revoke(NOW, "Lo pidió por teléfono");

        assertThat(consent.isValid()).isFalse();
        assertThatThrownBy(() -> consent.revoke(NOW, "otra vez")).hasMessage("privacy.consent.revoked.already");
    }

    @ParameterizedTest
    @CsvSource({
        // purpose, yes, method, witness, field that is asked for
        "ATTENTION, true, SPOKEN_WITNESSED, Ana, method",
        "ATTENTION, true, SIGNED_PAPER, , ",
        "ATTENTION, true, SIGNED_SCREEN, , ",
        "ATTENTION, false, SPOKEN_WITNESSED, , ",
        "REFER_TO_AGENCY, true, SPOKEN_WITNESSED, Ana, method",
        "REFER_TO_AGENCY, true, SIGNED_PAPER, , ",
        "SHARE_PROFILE_WITH_EMPLOYER, true, SPOKEN_WITNESSED, , witness",
        "SHARE_PROFILE_WITH_EMPLOYER, true, SPOKEN_WITNESSED, Ana, ",
        "CONTACT, true, SPOKEN_WITNESSED, ' ', witness",
        "STATISTICS_FOR_DONORS, true, SPOKEN_WITNESSED, Ana, ",
    })
    void R45_sensitive_data_are_agreed_to_in_writing_anything_else_at_least_before_a_witness(
            Purpose purpose, boolean granted, ConsentMethod method, String witness, String asked) {
        ConsentForm how = new ConsentForm();
        how.setMethod(method);
        how.setGivenOn(TODAY);
        how.setWitness(witness);
        ConsentForm answer = ConsentForm.answer(purpose, granted, how);

        if (asked == null) {
            assertThatCode(() -> ConsentRules.checkHow(answer, TODAY)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> ConsentRules.checkHow(answer, TODAY))
                    .isInstanceOfSatisfying(
                            BusinessException.class,
                            refusal -> assertThat(refusal.field()).hasValue(asked));
        }
    }

    @Test
    void R45_a_no_is_never_worth_a_yes_and_cannot_be_taken_back_as_one() {
        Consent no = new Consent(1, ConsentForm.answer(Purpose.CONTACT, false, said(new ConsentForm())), NOW, 2);

        assertThat(no.isValid()).isFalse();
        assertThatThrownBy(() -> no.revoke(NOW, "otra vez")).hasMessage("privacy.consent.revoked.already");
    }

    @Test
    void R45_what_was_registered_by_mistake_counts_no_more() {
        Consent yes = new Consent(1, said(ConsentForm.forAgency(7L)), NOW, 2);
        assertThatThrownBy(() -> yes.annul(" ", 2, NOW)).hasMessage("app.reason.missing");
        yes.annul("Firmó su hermana", 2, NOW);

        assertThat(yes.isValid()).isFalse();
        assertThatThrownBy(() -> yes.annul("otra vez", 2, NOW)).hasMessage("app.annulled.already");
    }

    @Test
    void R45_an_agreement_says_for_what_how_and_when() {
        ConsentForm form = new ConsentForm();
        form.setPurpose(null);
        asked(form, "purpose");
        form.setPurpose(Purpose.SHARE_PROFILE_WITH_EMPLOYER);
        asked(form, "employerId");
        form.setEmployerId(4L);
        asked(form, "method");
        form.setMethod(ConsentMethod.SIGNED_PAPER);
        asked(form, "givenOn");
        form.setGivenOn(TODAY);
        assertThatCode(() -> ConsentRules.check(form, TODAY)).doesNotThrowAnyException();
        form.setMethod(ConsentMethod.SPOKEN_WITNESSED);
        asked(form, "witness");
    }

    @ParameterizedTest
    @CsvSource({
        // the answer that stands, the new one: adds nothing
        "yes, yes, true",
        "yes, no, false",
        "no, no, true",
        "no, yes, false",
        "revoked, yes, false",
        "annulled, yes, false",
        "annulledNo, no, false"
    })
    void R45_the_same_answer_is_written_once_and_another_one_anew(String standing, String next, boolean same) {
        assertThat(answered(standing).says(answered(next))).isEqualTo(same);
    }

    private static Consent answered(String how) {
        boolean yes = !how.equals("no") && !how.equals("annulledNo");
        Consent consent = new Consent(1, ConsentForm.answer(Purpose.CONTACT, yes, said(new ConsentForm())), NOW, 2);
        if (how.equals("revoked")) {
            consent.revoke(NOW, "Lo pidió");
        }
        if (how.startsWith("annulled")) {
            consent.annul("Era otra persona", 2, NOW);
        }
        return consent;
    }

    @Test
    void R45_an_answer_to_a_purpose_names_nobody_and_one_to_a_recipient_does() {
        Consent general = new Consent(1, ConsentForm.answer(Purpose.CONTACT, true, said(new ConsentForm())), NOW, 2);
        Consent agency = new Consent(1, said(ConsentForm.forAgency(7L)), NOW, 2).by(3L);
        Consent employer = new Consent(1, said(ConsentForm.forEmployer(7L)), NOW, 2);

        assertThat(general.isGeneral()).isTrue();
        assertThat(agency.isGeneral()).isFalse();
        assertThat(employer.isGeneral()).isFalse();
        assertThat(general.isGranted()).isTrue();
        assertThat(answered("no").isGranted()).isFalse();
        assertThat(agency.isValid()).isTrue();
    }

    @Test
    void R45_what_is_sensitive_is_never_offered_by_word_of_mouth() {
        for (Purpose purpose : Purpose.values()) {
            assertThat(purpose.methods().contains(ConsentMethod.SPOKEN_WITNESSED))
                    .as(purpose.name())
                    .isEqualTo(!purpose.sensitive());
            assertThat(purpose.methods()).contains(ConsentMethod.SIGNED_PAPER, ConsentMethod.SIGNED_SCREEN);
        }
    }

    private static void asked(ConsentForm form, String field) {
        assertThatThrownBy(() -> ConsentRules.check(form, TODAY))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.field()).hasValue(field));
    }

    private static ConsentForm said(ConsentForm form) {
        form.setMethod(ConsentMethod.SIGNED_PAPER);
        form.setGivenOn(TODAY);
        return form;
    }
}
