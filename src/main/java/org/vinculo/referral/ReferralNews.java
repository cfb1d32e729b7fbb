package org.vinculo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.directory.ServiceLookup;
import org.vinculo.notice.NoticeKind;
import org.vinculo.notice.Notices;
import org.vinculo.security.AccountNames;

/** How a referral is spoken of, and who hears that it was sent. */
@ApplicationScoped
class ReferralNews {

    @Inject
    private ServiceLookup directory;

    @Inject
    private AccountNames accounts;

    @Inject
    private Notices notices;

    /** The service and whose it is, or null when it is not there any more. */
    String where(Referral referral) {
        return directory
                .find(referral.getServiceId())
                .map(service -> service.name() + " · " + service.agencyName())
                .orElse(null);
    }

    /** The agency hears of it; at once, when it has to answer soon. */
    void sent(Referral referral) {
        notices.tell(
                accounts.contactsOfAgency(referral.getAgencyId()),
                referral.getUrgency() == Urgency.HIGH ? NoticeKind.URGENT_REFERRAL : NoticeKind.REFERRAL_RECEIVED,
                null,
                "/agency/referral.xhtml?id=" + referral.getId());
    }
}
