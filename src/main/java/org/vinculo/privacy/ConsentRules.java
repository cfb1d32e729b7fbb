package org.vinculo.privacy;

import java.time.LocalDate;
import org.vinculo.kernel.BusinessException;

/** What an agreement has to say to be worth anything. */
final class ConsentRules {

    private ConsentRules() {}

    static void check(ConsentForm form, LocalDate today) {
        if (form.getPurpose() == null) {
            throw BusinessException.at("purpose", "privacy.consent.purpose.missing");
        }
        switch (form.getPurpose().recipient()) {
            case EMPLOYER -> require(form.getEmployerId(), "employerId", "privacy.consent.employer.missing");
            case AGENCY -> require(form.getAgencyId(), "agencyId", "privacy.consent.agency.missing");
            case NOBODY -> {}
        }
        checkHow(form, today);
    }

    /** How and when it was said: sensitive data in writing, anything else at least before a witness. A no needs no form. */
    static void checkHow(ConsentForm form, LocalDate today) {
        require(form.getMethod(), "method", "privacy.consent.method.missing");
        require(form.getGivenOn(), "givenOn", "privacy.consent.date.missing");
        if (form.getGivenOn().isAfter(today)) {
            throw BusinessException.at("givenOn", "privacy.consent.date.future");
        }
        if (!form.isGranted() || form.getMethod().written()) {
            return;
        }
        if (form.getPurpose().sensitive()) {
            throw BusinessException.at("method", "privacy.consent.method.written", form.getPurpose());
        }
        if (form.getWitness() == null || form.getWitness().isBlank()) {
            throw BusinessException.at("witness", "privacy.consent.witness.missing");
        }
    }

    private static void require(Object value, String field, String key) {
        if (value == null) {
            throw BusinessException.at(field, key);
        }
    }
}
