package org.vinculo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.PersonAccess;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** Whose referral it is: an agency's when sent to it, a colleague's when she may see the person. */
@ApplicationScoped
class ReferralAccess {

    @Inject
    private CurrentUser user;

    @Inject
    private PersonAccess people;

    long ownAgency() {
        if (user.agencyId() == null) {
            throw new NotFoundException();
        }
        return user.agencyId();
    }

    Reader reader() {
        return new Reader(user.seesAllSites(), user.can(Permission.PROTECTION_READ), user.siteId(), user.accountId());
    }

    Referral requireAgency(Referral referral) {
        if (referral.getAgencyId() != ownAgency()) {
            throw new NotFoundException();
        }
        return referral;
    }

    Referral requireStaff(Referral referral) {
        people.require(referral.getPersonId());
        return referral;
    }
}
