package org.vinculo.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.vinculo.agreement.AgreementKind;
import org.vinculo.agreement.Editions;
import org.vinculo.kernel.BusinessException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.CurrentUser;

/**
 * Asked by every feature before it hands anything about a person to an outsider. Unguarded: the asking service has
 * checked who asks and whether she may see the person.
 */
@ApplicationScoped
public class Consents {

    @Inject
    private ConsentRepository repository;

    @Inject
    private ConsentRevocation revocation;

    @Inject
    private ConsentTrail trail;

    @Inject
    private Editions editions;

    @Inject
    private SiteTime siteTime;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The number of her agreement to show her profile to this employer; without one nothing is shown. */
    public long requireEmployer(long personId, long employerId) {
        return withEmployer(personId, employerId)
                .orElseThrow(() -> missing(personId, Purpose.SHARE_PROFILE_WITH_EMPLOYER));
    }

    /** The number of her agreement to be referred to this agency; without one nobody is referred. */
    public long requireAgency(long personId, long agencyId) {
        return withAgency(personId, agencyId).orElseThrow(() -> missing(personId, Purpose.REFER_TO_AGENCY));
    }

    /** Says which purpose it is, and whether she said no to it or was not asked about this recipient. */
    private BusinessException missing(long personId, Purpose purpose) {
        return new BusinessException(
                isClosed(personId, purpose) ? "privacy.consent.purpose.closed" : "privacy.consent.missing", purpose);
    }

    public Optional<Long> withEmployer(long personId, long employerId) {
        return named(personId, Purpose.SHARE_PROFILE_WITH_EMPLOYER, employerId, null);
    }

    public Optional<Long> withAgency(long personId, long agencyId) {
        return named(personId, Purpose.REFER_TO_AGENCY, null, agencyId);
    }

    private Optional<Long> named(long personId, Purpose purpose, Long employerId, Long agencyId) {
        return isClosed(personId, purpose)
                ? Optional.empty()
                : repository.valid(personId, purpose, employerId, agencyId).map(Consent::getId);
    }

    /** She said no to this purpose, or took her yes back: whom it would reach does not matter then. */
    public boolean isClosed(long personId, Purpose purpose) {
        return repository
                .last(personId, purpose, null, null)
                .filter(answer -> !answer.isValid())
                .isPresent();
    }

    /** Whether she said yes to this purpose, whomever it would reach. */
    public boolean covers(long personId, Purpose purpose) {
        return repository.valid(personId, purpose, null, null).isPresent();
    }

    /** Which of these agreements do not count any more. */
    public Set<Long> ended(Collection<Long> consentIds) {
        return repository.ended(consentIds);
    }

    /**
     * Her agreement to show her profile to this employer: the standing one, else the one just typed.
     *
     * @param typed what the page asked for beside its own fields; null or without a method when nothing was asked
     */
    public long agreeEmployer(long personId, long employerId, ConsentForm typed) {
        return withEmployer(personId, employerId).orElseGet(() -> {
            if (typed != null && typed.getMethod() != null) {
                typed.setPurpose(Purpose.SHARE_PROFILE_WITH_EMPLOYER);
                typed.setEmployerId(employerId);
                record(personId, typed);
            }
            return requireEmployer(personId, employerId);
        });
    }

    /** The same for being referred to this agency. */
    public long agreeAgency(long personId, long agencyId, ConsentForm typed) {
        return withAgency(personId, agencyId).orElseGet(() -> {
            if (typed != null && typed.getMethod() != null) {
                typed.setPurpose(Purpose.REFER_TO_AGENCY);
                typed.setAgencyId(agencyId);
                record(personId, typed);
            }
            return requireAgency(personId, agencyId);
        });
    }

    /** Writes down that she agreed to hand data to one who is named. What she agreed to already is not written twice. */
    long record(long personId, ConsentForm form) {
        ConsentRules.check(form, siteTime.today());
        if (isClosed(personId, form.getPurpose())) {
            throw missing(personId, form.getPurpose());
        }
        return write(personId, form);
    }

    /** Her answer to a purpose itself; a no ends whatever she agreed to for it before. */
    long answer(long personId, ConsentForm form) {
        ConsentRules.checkHow(form, siteTime.today());
        if (!form.isGranted()) {
            revocation.refuse(personId, form.getPurpose());
        }
        return write(personId, form);
    }

    private long write(long personId, ConsentForm form) {
        Consent consent = new Consent(personId, form, clock.instant(), user.accountId());
        Optional<Consent> standing =
                repository.last(personId, consent.getPurpose(), consent.getEmployerId(), consent.getAgencyId());
        if (standing.isPresent() && standing.get().says(consent)) {
            return standing.get().getId();
        }
        repository.add(consent.by(editions.current(AgreementKind.PRIVACY_NOTICE)
                .orElseThrow(() -> new BusinessException("privacy.consent.notice.missing"))));
        trail.note(consent, consent.isGranted() ? "record" : "refuse", null);
        return consent.getId();
    }
}
