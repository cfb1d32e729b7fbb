package org.vinculo.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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

    private static ConsentForm said(ConsentForm form) {
        form.setMethod(ConsentMethod.SIGNED_PAPER);
        form.setGivenOn(TODAY);
        return form;
    }
}
