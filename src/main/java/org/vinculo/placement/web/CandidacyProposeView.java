package org.vinculo.placement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.placement.ProposalForm;
import org.vinculo.placement.ProposalPage;
import org.vinculo.placement.ProposalService;
import org.vinculo.privacy.ConsentForm;
import org.vinculo.web.Messages;

/** Proposes a person for a vacancy: the reasons, her agreement and exactly the card the employer will see. */
@Named
@ViewScoped
public class CandidacyProposeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService service;

    @Inject
    private Messages messages;

    private Long person;
    private Long vacancy;
    private final ProposalForm form = new ProposalForm();
    private ConsentForm consent;
    private transient ProposalPage page;

    public void load() {
        if (person == null || vacancy == null) {
            throw new NotFoundException();
        }
        page = service.weigh(person, vacancy);
        consent = ConsentForm.forEmployer(page.employerId());
    }

    public String propose() {
        long id = service.propose(person, vacancy, form, consent);
        messages.saved("placement.propose.done");
        return "/staff/candidacy.xhtml?faces-redirect=true&id=" + id;
    }

    public ProposalPage getPage() {
        if (page == null) {
            page = service.weigh(person, vacancy);
        }
        return page;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Long getVacancy() {
        return vacancy;
    }

    public void setVacancy(Long vacancy) {
        this.vacancy = vacancy;
    }

    public ProposalForm getForm() {
        return form;
    }

    public ConsentForm getConsent() {
        return consent;
    }
}
