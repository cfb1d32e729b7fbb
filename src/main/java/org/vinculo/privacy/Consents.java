package org.vinculo.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.vinculo.kernel.BusinessException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.Timeline;
import org.vinculo.person.TimelineKind;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;

/**
 * Asked by every feature before it hands anything about a person to an outsider. Unguarded: the asking service has
 * checked who asks and whether she may see the person.
 */
@ApplicationScoped
public class Consents {

    static final String SUBJECT = "Consent";

    @Inject
    private ConsentRepository repository;

    @Inject
    private AuditTrail audit;

    @Inject
    private Timeline timeline;

    @Inject
    private ConsentRecipients recipients;

    @Inject
    private SiteTime siteTime;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The number of her agreement to show her profile to this employer; without one nothing is shown. */
    public long requireEmployer(long personId, long employerId) {
        return withEmployer(personId, employerId)
                .orElseThrow(() -> new BusinessException("privacy.consent.missing.employer"));
    }

    /** The number of her agreement to be referred to this agency; without one nobody is referred. */
    public long requireAgency(long personId, long agencyId) {
        return withAgency(personId, agencyId)
                .orElseThrow(() -> new BusinessException("privacy.consent.missing.agency"));
    }

    public Optional<Long> withEmployer(long personId, long employerId) {
        return repository
                .valid(personId, Purpose.SHARE_PROFILE_WITH_EMPLOYER, employerId, null)
                .map(Consent::getId);
    }

    public Optional<Long> withAgency(long personId, long agencyId) {
        return repository
                .valid(personId, Purpose.REFER_TO_AGENCY, null, agencyId)
                .map(Consent::getId);
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

    /** Writes down that she agreed. What she agreed to already is not written twice. */
    public long record(
            long personId, Purpose purpose, Long employerId, Long agencyId, ConsentMethod method, LocalDate givenOn) {
        ConsentForm form = new ConsentForm();
        form.setPurpose(purpose);
        form.setEmployerId(employerId);
        form.setAgencyId(agencyId);
        form.setMethod(method);
        form.setGivenOn(givenOn);
        return record(personId, form);
    }

    long record(long personId, ConsentForm form) {
        ConsentRules.check(form, siteTime.today());
        Consent consent = new Consent(personId, form, clock.instant(), user.accountId());
        Optional<Consent> standing =
                repository.valid(personId, consent.getPurpose(), consent.getEmployerId(), consent.getAgencyId());
        if (standing.isPresent()) {
            return standing.get().getId();
        }
        repository.add(consent);
        audit.record(SUBJECT, consent.getId(), "record", null, consent.getPurpose(), null);
        note(consent, "record");
        return consent.getId();
    }

    /** The verb carries the purpose, so that each reader of the timeline has it in her own language. */
    void note(Consent consent, String verb) {
        timeline.note(
                consent.getPersonId(),
                TimelineKind.CONSENT,
                verb + '.' + consent.getPurpose(),
                consent.getId(),
                recipients.name(consent.getEmployerId(), consent.getAgencyId()));
    }
}
