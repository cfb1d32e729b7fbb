package org.vinculo.agencyportal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.referral.AgencyReferralService;
import org.vinculo.referral.ReferralCard;
import org.vinculo.web.LazyTable;
import org.vinculo.web.Messages;

/** An agency's inbox: what waits for its answer, nearest deadline first, answered without leaving the list. */
@Named
@ViewScoped
public class AgencyHomeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgencyReferralService service;

    @Inject
    private Messages messages;

    private transient List<ReferralCard> waiting;
    private transient List<ReferralCard> inAttention;
    private LazyTable<ReferralCard> finished;
    private String reason;

    @PostConstruct
    void open() {
        finished = new LazyTable<>(service::finished);
    }

    public String accept(long id) {
        service.accept(id);
        return done("referral.accepted");
    }

    public String refuse(long id) {
        service.refuse(id, reason);
        return done("referral.refused");
    }

    private String done(String message) {
        messages.saved(message);
        return "/agency/home.xhtml?faces-redirect=true";
    }

    public List<ReferralCard> getWaiting() {
        if (waiting == null) {
            waiting = service.waiting();
        }
        return waiting;
    }

    public List<ReferralCard> getInAttention() {
        if (inAttention == null) {
            inAttention = service.inAttention();
        }
        return inAttention;
    }

    public LazyTable<ReferralCard> getFinished() {
        return finished;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
