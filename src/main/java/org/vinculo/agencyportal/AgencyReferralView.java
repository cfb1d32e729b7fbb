package org.vinculo.agencyportal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.referral.AgencyReferralService;
import org.vinculo.referral.Outcome;
import org.vinculo.referral.ReferralCard;
import org.vinculo.referral.ReferralStatus;
import org.vinculo.web.Messages;

/** One referral as its agency sees it: accept, refuse, attended, report what came of it. */
@Named
@ViewScoped
public class AgencyReferralView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgencyReferralService service;

    @Inject
    private Messages messages;

    private Long id;
    private String reason;
    private Outcome outcome;
    private String note;
    private transient ReferralCard card;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        card = service.open(id);
    }

    public String accept() {
        service.accept(id);
        return done("referral.accepted");
    }

    public String refuse() {
        service.refuse(id, reason);
        return done("referral.refused");
    }

    public String attend() {
        service.attend(id);
        return done("referral.attended");
    }

    public String close() {
        service.close(id, outcome, note);
        return done("referral.closed");
    }

    public String takeBack() {
        service.takeBack(id, reason);
        return done("referral.takenBack");
    }

    /** The agency takes back what it answered; a withdrawal is the sender's. */
    public boolean isTakeable() {
        ReferralStatus status = getCard().status();
        return status != ReferralStatus.WITHDRAWN && status.former(false) != null;
    }

    private String done(String message) {
        messages.saved(message);
        return "/agency/referral.xhtml?faces-redirect=true&id=" + id;
    }

    public ReferralCard getCard() {
        if (card == null) {
            load();
        }
        return card;
    }

    public boolean isAwaiting() {
        return getCard().status().awaitsAnswer();
    }

    public boolean isAccepted() {
        return getCard().status() == ReferralStatus.ACCEPTED;
    }

    public boolean isClosable() {
        return getCard().status().canBecome(ReferralStatus.CLOSED);
    }

    /** What can have come of it as it stands: being served needs that she was attended. */
    public List<Outcome> getOutcomes() {
        boolean attended = !isAccepted();
        return List.of(Outcome.values()).stream()
                .filter(it -> attended || !it.needsAttendance())
                .toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
