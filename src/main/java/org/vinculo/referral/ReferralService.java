package org.vinculo.referral;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.vinculo.behalf.SaidForm;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.person.PersonAccess;
import org.vinculo.privacy.ConsentForm;
import org.vinculo.security.Permission;

/**
 * The staff's side of referrals: send, follow, withdraw. Half of the agencies never log in, so what they answer by
 * telephone or letter is written down here by the same verbs, marked with who said it, how, and on which day.
 */
@Stateless
@DenyAll
public class ReferralService {

    @Inject
    private ReferralRepository repository;

    @Inject
    private ReferralSending sending;

    @Inject
    private ReferralSteps steps;

    @Inject
    private ReferralPages pages;

    @Inject
    private ReferralAccess access;

    @Inject
    private PersonAccess people;

    @RolesAllowed(Permission.REFERRAL_READ)
    public Page<ReferralRow> list(ReferralFilter filter, PageRequest request) {
        return pages.list(filter, request);
    }

    @RolesAllowed(Permission.REFERRAL_READ)
    public ReferralPage page(long id) {
        return pages.page(own(id));
    }

    /** Whether the service is surely not for somebody of her age; doubt lets her through, the agency decides. */
    @RolesAllowed(Permission.REFERRAL_WRITE)
    public boolean outsideAges(long personId, long serviceId) {
        people.require(personId);
        return sending.outsideAges(personId, serviceId);
    }

    /**
     * Sends a person to a service.
     *
     * @param consent what was typed about her agreement, used when she had not yet agreed to this agency
     * @return the referral; the one already sent when this form was
     */
    @RolesAllowed(Permission.REFERRAL_WRITE)
    public long send(@NotNull @Valid ReferralForm form, ConsentForm consent) {
        people.require(form.getPersonId());
        Optional<Referral> sent = repository.byFormKey(form.getFormKey());
        return sent.isPresent() ? own(sent.get().getId()).getId() : sending.send(form, consent);
    }

    /** @param said how she or the agency said so; null or empty when the house decided */
    @RolesAllowed(Permission.REFERRAL_WRITE)
    public void withdraw(long id, @Size(max = 1000) String why, @Valid SaidForm said) {
        Referral referral = own(id);
        steps.withdraw(referral, why, steps.whoEnds(referral, said));
    }

    @RolesAllowed(Permission.REFERRAL_WRITE)
    public void acceptForAgency(long id, @NotNull @Valid SaidForm said) {
        Referral referral = own(id);
        steps.accept(referral, steps.byAgency(referral, said));
    }

    @RolesAllowed(Permission.REFERRAL_WRITE)
    public void refuseForAgency(long id, @Size(max = 1000) String why, @NotNull @Valid SaidForm said) {
        Referral referral = own(id);
        steps.refuse(referral, why, steps.byAgency(referral, said));
    }

    @RolesAllowed(Permission.REFERRAL_WRITE)
    public void attendForAgency(long id, @NotNull @Valid SaidForm said) {
        Referral referral = own(id);
        steps.attend(referral, steps.byAgency(referral, said));
    }

    @RolesAllowed(Permission.REFERRAL_WRITE)
    public void closeForAgency(long id, Outcome outcome, @Size(max = 1000) String note, @NotNull @Valid SaidForm said) {
        Referral referral = own(id);
        steps.close(referral, outcome, note, steps.byAgency(referral, said));
    }

    /** The last step was recorded by mistake; one withdrawn goes out again only while she still agrees. */
    @RolesAllowed(Permission.REFERRAL_WRITE)
    public void takeBack(long id, @Size(max = 1000) String why) {
        Referral referral = own(id);
        if (referral.getStatus() == ReferralStatus.WITHDRAWN) {
            sending.requireConsent(referral);
        }
        steps.takeBack(referral, why);
    }

    private Referral own(long id) {
        return access.requireStaff(repository.get(id));
    }
}
