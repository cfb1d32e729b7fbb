package org.vinculo.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.catalog.Catalog;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.StayAnnulment;
import org.vinculo.person.StayFacts;
import org.vinculo.person.StayService;
import org.vinculo.web.Messages;

/** Annuls a condition of stay that was recorded by mistake, after showing what that undoes. */
@Named
@ViewScoped
public class StayMistakeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StayService service;

    @Inject
    private Catalog catalog;

    @Inject
    private Messages messages;

    private Long person;
    private Long id;
    private String reason;
    private transient StayFacts stay;
    private transient StayAnnulment undone;

    public void load() {
        if (person == null || id == null) {
            throw new NotFoundException();
        }
        stay = service.history(person).stream()
                .filter(each -> each.id().equals(id) && each.annulledWhy() == null)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        undone = service.annulment(id);
    }

    public String annul() {
        service.annul(id, reason);
        messages.saved("stay.annulled");
        return "/staff/person.xhtml?faces-redirect=true&tab=route&id=" + person;
    }

    public String condition(StayFacts facts) {
        return catalog.condition(facts.conditionCode());
    }

    public StayFacts getStay() {
        if (stay == null) {
            load();
        }
        return stay;
    }

    public StayAnnulment getUndone() {
        if (undone == null) {
            load();
        }
        return undone;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
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
}
