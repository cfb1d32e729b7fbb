package org.vinculo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.directory.ServiceCategory;
import org.vinculo.directory.ServiceLookup;
import org.vinculo.person.PersonLookup;

/**
 * Referrals nobody's no can stop: a child without a responsible adult is brought before the protection authority by law
 * (LGDNNA art. 89, LFPDPPP 2025 art. 9).
 */
@ApplicationScoped
class LegalDuty {

    @Inject
    private ServiceLookup directory;

    @Inject
    private PersonLookup people;

    boolean keeps(Referral referral) {
        return directory
                        .find(referral.getServiceId())
                        .filter(service -> service.category() == ServiceCategory.CHILD_PROTECTION)
                        .isPresent()
                && people.head(referral.getPersonId()).isProtected();
    }
}
