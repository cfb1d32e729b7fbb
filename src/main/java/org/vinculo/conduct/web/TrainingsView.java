package org.vinculo.conduct.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.conduct.TrainingForm;
import org.vinculo.conduct.TrainingRow;
import org.vinculo.conduct.TrainingService;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;
import org.vinculo.web.Messages;

/** Training one took, and for coordinators everybody's. */
@Named("trainingsView")
@ViewScoped
public class TrainingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TrainingService service;

    @Inject
    private CurrentUser user;

    @Inject
    private SiteTime siteTime;

    @Inject
    private Messages messages;

    private final TrainingForm form = new TrainingForm();
    private List<TrainingRow> mine;
    private List<TrainingRow> others = List.of();
    private Long chosen;
    private String reason;

    public void load() {
        mine = service.mine();
        if (user.can(Permission.AGREEMENT_WRITE)) {
            long self = user.accountId();
            others = service.all().stream()
                    .filter(row -> row.accountId() != self)
                    .toList();
        }
    }

    public String add() {
        service.add(form);
        messages.saved("conduct.training.added");
        return "/staff/trainings.xhtml?faces-redirect=true";
    }

    public void look(TrainingRow row) {
        chosen = row.id();
    }

    public String annul() {
        service.annul(chosen, reason);
        messages.saved("conduct.training.annulled");
        return "/staff/trainings.xhtml?faces-redirect=true";
    }

    public TrainingRow getChosen() {
        return mine.stream().filter(row -> row.id().equals(chosen)).findFirst().orElse(null);
    }

    public LocalDate getLatest() {
        return siteTime.today();
    }

    public TrainingForm getForm() {
        return form;
    }

    public List<TrainingRow> getMine() {
        return mine;
    }

    public List<TrainingRow> getOthers() {
        return others;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
