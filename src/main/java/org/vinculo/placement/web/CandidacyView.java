package org.vinculo.placement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.behalf.ForWhom;
import org.vinculo.behalf.SaidForm;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.placement.CandidacyAnswerService;
import org.vinculo.placement.CandidacyPage;
import org.vinculo.placement.CandidacyService;
import org.vinculo.placement.HireAnnulment;
import org.vinculo.placement.HireForm;
import org.vinculo.placement.InterviewForm;
import org.vinculo.placement.JobOfferService;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;
import org.vinculo.web.Messages;

/** One candidacy: why she was proposed, what the employer answered, and what staff write down for it. */
@Named
@ViewScoped
public class CandidacyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CandidacyService service;

    @Inject
    private CandidacyAnswerService answers;

    @Inject
    private JobOfferService offers;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private Long id;
    private final InterviewForm interview = new InterviewForm();
    private HireForm hire = new HireForm();
    private String reason;
    private String language = "es";
    private LocalDate endedOn;
    private final SaidForm said = new SaidForm();
    private transient CandidacyPage page;
    private transient HireAnnulment annulment;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        page = service.show(id);
        if (user.can(Permission.CANDIDACY_WRITE)) {
            hire = answers.offer(id);
        }
    }

    public String issueOffer() {
        long letter = offers.issue(id, language);
        messages.saved("letter.issued");
        return "/staff/letter.xhtml?faces-redirect=true&id=" + letter;
    }

    /** The authority reads Spanish; she may want to read it in her own language first. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String recordInterview() {
        answers.interview(id, interview, said);
        return done("placement.interview.done");
    }

    public String recordHire() {
        answers.hire(id, hire, said);
        return done("placement.hire.done");
    }

    public String reject() {
        answers.reject(id, reason, said);
        return done("placement.reject.done");
    }

    public String withdraw() {
        answers.withdraw(id, reason, said);
        return done("placement.withdraw.done");
    }

    public String end() {
        answers.end(id, endedOn, reason, said);
        return done("placement.end.done");
    }

    public String takeBack() {
        answers.takeBack(id, reason);
        return done("placement.undo.done");
    }

    public String resume() {
        answers.resume(id, reason);
        return done("placement.resume.done");
    }

    /** What annulling the hire would undo; null when she was not hired. */
    public HireAnnulment getAnnulment() {
        if (annulment == null && getPage().isHired()) {
            annulment = answers.annulment(id);
        }
        return annulment;
    }

    private String done(String key) {
        messages.saved(key);
        return "/staff/candidacy.xhtml?faces-redirect=true&id=" + id;
    }

    public CandidacyPage getPage() {
        if (page == null) {
            page = service.show(id);
        }
        return page;
    }

    /** Who can tell that a job ended. */
    public List<ForWhom> getEnders() {
        return List.of(ForWhom.PERSON, ForWhom.EMPLOYER);
    }

    public SaidForm getSaid() {
        return said;
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

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }
}
