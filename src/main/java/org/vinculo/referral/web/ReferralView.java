package org.vinculo.referral.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.behalf.ForWhom;
import org.vinculo.behalf.SaidForm;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.referral.Outcome;
import org.vinculo.referral.ReferralPage;
import org.vinculo.referral.ReferralService;
import org.vinculo.referral.ReferralStatus;
import org.vinculo.web.Messages;

/** One referral for staff: where it stands, withdraw it, write down what the agency answered. */
@Named
@ViewScoped
public class ReferralView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReferralService service;

    @Inject
    private Messages messages;

    private Long id;
    private String reason;
    private Outcome outcome;
    private String note;
    private final SaidForm said = new SaidForm();
    private transient ReferralPage referral;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        referral = service.page(id);
    }

    public String withdraw() {
        service.withdraw(id, reason, said);
        return done("referral.withdrawn");
    }

    public String accept() {
        service.acceptForAgency(id, said);
        return done("referral.accepted");
    }

    public String refuse() {
        service.refuseForAgency(id, reason, said);
        return done("referral.refused");
    }

    public String attend() {
        service.attendForAgency(id, said);
        return done("referral.attended");
    }

    public String close() {
        service.closeForAgency(id, outcome, note, said);
        return done("referral.closed");
    }

    public String takeBack() {
        service.takeBack(id, reason);
        return done("referral.takenBack");
    }

    public boolean isTakeable() {
        return getReferral().status().former(false) != null;
    }

    private String done(String message) {
        messages.saved(message);
        return "/staff/referral.xhtml?faces-redirect=true&id=" + id;
    }

    public ReferralPage getReferral() {
        if (referral == null) {
            load();
        }
        return referral;
    }

    public boolean isAwaiting() {
        return getReferral().status().awaitsAnswer();
    }

    public boolean isAccepted() {
        return getReferral().status() == ReferralStatus.ACCEPTED;
    }

    public boolean isClosable() {
        return getReferral().status().canBecome(ReferralStatus.CLOSED);
    }

    public boolean isWithdrawable() {
        return getReferral().status().canBecome(ReferralStatus.WITHDRAWN);
    }

    /** What can have come of it as it stands: being served needs that she was attended. */
    public List<Outcome> getOutcomes() {
        boolean attended = !isAccepted();
        return List.of(Outcome.values()).stream()
                .filter(it -> attended || !it.needsAttendance())
                .toList();
    }

    /** Who can have wished that it ends. */
    public List<ForWhom> getEnders() {
        return List.of(ForWhom.PERSON, ForWhom.AGENCY);
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
