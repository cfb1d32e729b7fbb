package org.vinculo.referral;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vinculo.behalf.OnBehalf;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.security.Permission;

/** What an agency does with the referrals sent to it. Another agency's referral is not there. */
@Stateless
@DenyAll
public class AgencyReferralService {

    /** More than anybody answers in a day; the oldest deadlines come first. */
    private static final int INBOX = 100;

    private static final Set<ReferralStatus> IN_ATTENTION =
            EnumSet.of(ReferralStatus.ACCEPTED, ReferralStatus.ATTENDED);
    private static final Set<ReferralStatus> FINISHED =
            EnumSet.of(ReferralStatus.REFUSED, ReferralStatus.CLOSED, ReferralStatus.WITHDRAWN);

    @Inject
    private ReferralRepository repository;

    @Inject
    private ReferralAccess access;

    @Inject
    private ReferralSteps steps;

    @Inject
    private ReferralCards cards;

    @Inject
    private OnBehalf onBehalf;

    @RolesAllowed(Permission.AGENCY_PORTAL)
    public List<ReferralCard> waiting() {
        return cards.of(repository.ofAgency(access.ownAgency(), ReferralStatus.AWAITING_ANSWER, INBOX));
    }

    @RolesAllowed(Permission.AGENCY_PORTAL)
    public List<ReferralCard> inAttention() {
        return cards.of(repository.ofAgency(access.ownAgency(), IN_ATTENTION, INBOX));
    }

    @RolesAllowed(Permission.AGENCY_PORTAL)
    public Page<ReferralCard> finished(PageRequest request) {
        Page<Referral> found = repository.finished(access.ownAgency(), FINISHED, request);
        return new Page<>(cards.of(found.rows()), found.total());
    }

    /** One referral; seeing it for the first time is receiving it. */
    @RolesAllowed(Permission.AGENCY_PORTAL)
    public ReferralCard open(long id) {
        Referral referral = own(id);
        steps.receive(referral, onBehalf.own());
        return cards.of(List.of(referral)).get(0);
    }

    @RolesAllowed(Permission.AGENCY_PORTAL)
    public void accept(long id) {
        steps.accept(own(id), onBehalf.own());
    }

    @RolesAllowed(Permission.AGENCY_PORTAL)
    public void refuse(long id, @Size(max = 1000) String why) {
        steps.refuse(own(id), why, onBehalf.own());
    }

    @RolesAllowed(Permission.AGENCY_PORTAL)
    public void attend(long id) {
        steps.attend(own(id), onBehalf.own());
    }

    @RolesAllowed(Permission.AGENCY_PORTAL)
    public void close(long id, Outcome outcome, @Size(max = 1000) String note) {
        steps.close(own(id), outcome, note, onBehalf.own());
    }

    /** What the agency itself recorded by mistake; a withdrawal is the sender's. */
    @RolesAllowed(Permission.AGENCY_PORTAL)
    public void takeBack(long id, @Size(max = 1000) String why) {
        Referral referral = own(id);
        if (referral.getStatus() == ReferralStatus.WITHDRAWN) {
            throw new BusinessException("referral.step.impossible");
        }
        steps.takeBack(referral, why);
    }

    private Referral own(long id) {
        return access.requireAgency(repository.get(id));
    }
}
