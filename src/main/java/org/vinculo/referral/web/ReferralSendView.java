package org.vinculo.referral.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.vinculo.catalog.Option;
import org.vinculo.directory.DirectoryService;
import org.vinculo.directory.ServicePage;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.privacy.ConsentForm;
import org.vinculo.privacy.ConsentService;
import org.vinculo.referral.ReferralForm;
import org.vinculo.referral.ReferralService;
import org.vinculo.referral.Urgency;
import org.vinculo.web.Chosen;
import org.vinculo.web.Messages;

/** Sends a person to a service: which, why, how soon, and with her agreement. */
@Named
@ViewScoped
public class ReferralSendView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReferralService service;

    @Inject
    private DirectoryService directory;

    @Inject
    private ConsentService consents;

    @Inject
    private SiteTime siteTime;

    @Inject
    private Messages messages;

    private Long person;
    private String asked;
    private String chosen;
    private ReferralForm form;
    private ConsentForm consent;
    private transient ServicePage offer;
    private boolean agreed;
    private boolean outsideAges;

    public void load() {
        if (person == null) {
            throw new NotFoundException();
        }
        if (form != null) {
            return;
        }
        // Refuses at once whoever may not see her, before anything is typed.
        consents.of(person);
        form = new ReferralForm();
        form.setFormKey(UUID.randomUUID().toString());
        form.setPersonId(person);
        consent = ConsentForm.forAgency(null);
        consent.setGivenOn(siteTime.today());
        if (asked != null
                && getServices().stream().anyMatch(service -> service.code().equals(asked))) {
            chosen = asked;
            choose();
        }
    }

    /** A service was chosen: whether she agreed to its agency decides what is asked. */
    public void choose() {
        offer = null;
        Long serviceId = serviceId();
        agreed = serviceId != null && consents.agreedToAgency(person, getOffer().agencyId());
        outsideAges = serviceId != null && service.outsideAges(person, serviceId);
    }

    public String send() {
        form.setServiceId(serviceId());
        long id;
        try {
            id = service.send(form, consent);
        } catch (BusinessException refusal) {
            // She may have taken her agreement back since the page was opened: then it is asked for again.
            choose();
            throw refusal;
        }
        messages.saved("referral.sent", getOffer().agencyName());
        return "/staff/referral.xhtml?faces-redirect=true&id=" + id;
    }

    private Long serviceId() {
        return Chosen.idOrNone(chosen);
    }

    /** Every service offered now, by number, with its agency: found by typing either. */
    public List<Option> getServices() {
        return directory.serviceOptions();
    }

    public List<Urgency> getUrgencies() {
        return List.of(Urgency.values());
    }

    /** The chosen service, or null before one is chosen. */
    public ServicePage getOffer() {
        Long serviceId = serviceId();
        if (offer == null && serviceId != null) {
            offer = directory.service(serviceId);
        }
        return offer;
    }

    /** The service whose link brought the worker here; one that is not offered is not chosen. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public boolean isOutsideAges() {
        return outsideAges;
    }

    public ReferralForm getForm() {
        return form;
    }

    public ConsentForm getConsent() {
        return consent;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
