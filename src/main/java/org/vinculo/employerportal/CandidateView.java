package org.vinculo.employerportal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.placement.CandidateCard;
import org.vinculo.placement.EmployerCandidacyService;
import org.vinculo.placement.HireForm;
import org.vinculo.placement.InterviewForm;
import org.vinculo.web.Messages;

/** One candidate as the employer sees her: the card, and what the employer answers. */
@Named
@ViewScoped
public class CandidateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployerCandidacyService service;

    @Inject
    private Messages messages;

    private Long id;
    private final InterviewForm interview = new InterviewForm();
    private HireForm hire = new HireForm();
    private String reason;
    private transient CandidateCard card;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        card = service.card(id);
        hire = service.offer(id);
    }

    public String recordInterview() {
        service.interview(id, interview);
        return done("placement.interview.done");
    }

    public String recordHire() {
        service.hire(id, hire);
        return done("placement.hire.done");
    }

    /** From here on the card is not shown any more. */
    public String reject() {
        service.reject(id, reason);
        messages.saved("placement.reject.done");
        return "/employer/home.xhtml?faces-redirect=true";
    }

    private String done(String key) {
        messages.saved(key);
        return "/employer/candidate.xhtml?faces-redirect=true&id=" + id;
    }

    public CandidateCard getCard() {
        if (card == null) {
            card = service.card(id);
        }
        return card;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public InterviewForm getInterview() {
        return interview;
    }

    public HireForm getHire() {
        return hire;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
