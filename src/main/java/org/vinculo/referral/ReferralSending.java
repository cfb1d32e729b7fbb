package org.vinculo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.vinculo.directory.ServiceLookup;
import org.vinculo.directory.ServiceRow;
import org.vinculo.person.Age;
import org.vinculo.person.PersonLookup;
import org.vinculo.privacy.ConsentForm;
import org.vinculo.privacy.Consents;
import org.vinculo.security.CurrentUser;

/** Sends a person to a service: only to one that is offered, and only with her agreement for that agency. */
@ApplicationScoped
class ReferralSending {

    @Inject
    private ReferralRepository repository;

    @Inject
    private ServiceLookup directory;

    @Inject
    private Consents consents;

    @Inject
    private PersonLookup people;

    @Inject
    private ReferralDeadlines deadlines;

    @Inject
    private ReferralSteps steps;

    @Inject
    private CurrentUser user;

    long send(ReferralForm form, ConsentForm typed) {
        ServiceRow service = directory.offered(form.getServiceId());
        long consent = consents.agreeAgency(form.getPersonId(), service.agencyId(), typed);
        long siteId = people.head(form.getPersonId()).siteId();
        Instant now = deadlines.now();
        Referral referral = new Referral(
                form, service.agencyId(), consent, now, deadlines.of(form.getUrgency(), now, siteId), user.accountId());
        repository.add(referral);
        steps.sent(referral);
        return referral.getId();
    }

    /** Throws a refusal when she does not agree to this agency any more */
    void requireConsent(Referral referral) {
        consents.requireAgency(referral.getPersonId(), referral.getAgencyId());
    }

    boolean outsideAges(long personId, long serviceId) {
        ServiceRow service = directory.offered(serviceId);
        Age age = people.head(personId).age();
        return (service.minimumAge() != null && age.most() < service.minimumAge())
                || (service.maximumAge() != null && age.least() > service.maximumAge());
    }
}
