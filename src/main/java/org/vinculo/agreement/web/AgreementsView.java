package org.vinculo.agreement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.agreement.AgreementRow;
import org.vinculo.agreement.DeliveryRow;
import org.vinculo.agreement.DeliveryService;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.web.Messages;

/** The three documents and a person: where she stands with each. */
@Named("agreementsView")
@ViewScoped
public class AgreementsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeliveryService service;

    @Inject
    private Messages messages;

    private Long person;
    private Long chosen;
    private String reason;
    private transient List<AgreementRow> rows;

    public void load() {
        if (person == null) {
            throw new NotFoundException();
        }
        rows = service.of(person);
    }

    /** What is said to have been a mistake, before its reason is asked. */
    public void look(DeliveryRow row) {
        chosen = row.id();
    }

    public String annul() {
        service.annul(chosen, reason);
        messages.saved("agreement.annulled");
        return "/staff/agreements.xhtml?faces-redirect=true&person=" + person;
    }

    public DeliveryRow getChosen() {
        return getRows().stream()
                .flatMap(row -> row.history().stream())
                .filter(row -> row.id().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    public List<AgreementRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
