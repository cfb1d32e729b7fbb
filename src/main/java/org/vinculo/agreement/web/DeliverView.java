package org.vinculo.agreement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.vinculo.agreement.AgreementDocument;
import org.vinculo.agreement.AgreementKind;
import org.vinculo.agreement.DeliveryForm;
import org.vinculo.agreement.DeliveryOutcome;
import org.vinculo.agreement.DeliveryService;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.web.Messages;

/** One document and a person: shown in her language, and what she said to it. */
@Named("deliverView")
@ViewScoped
public class DeliverView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SPANISH = "es";

    @Inject
    private DeliveryService service;

    @Inject
    private SiteTime siteTime;

    @Inject
    private Messages messages;

    private Long person;
    private AgreementKind kind;
    private String language;
    private DeliveryForm form;
    private transient Part scan;
    private transient AgreementDocument document;

    public void load() {
        if (person == null || kind == null) {
            throw new NotFoundException();
        }
        if (language == null) {
            language = service.languageOf(person);
        }
        document = service.offer(person, kind, language);
        if (form == null) {
            form = new DeliveryForm();
            form.setFormKey(UUID.randomUUID().toString());
            form.setHeldOn(siteTime.today());
        }
        form.setLanguage(document.language());
    }

    public String save() {
        try (InputStream in = scan == null || scan.getSize() == 0 ? null : scan.getInputStream()) {
            service.record(person, kind, form, in);
        } catch (IOException e) {
            throw BusinessException.at("scan", "agreement.scan.missing");
        }
        messages.saved("agreement.recorded");
        return "/staff/agreements.xhtml?faces-redirect=true&person=" + person;
    }

    public AgreementDocument getDocument() {
        if (document == null) {
            load();
        }
        return document;
    }

    /** What binds, to be read beside a translation nobody answers for; null when that is not needed. */
    public AgreementDocument getSpanish() {
        return getDocument().reviewed() ? null : service.offer(person, kind, SPANISH);
    }

    public DeliveryOutcome[] getOutcomes() {
        return DeliveryOutcome.values();
    }

    public LocalDate getLatest() {
        return siteTime.today();
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public AgreementKind getKind() {
        return kind;
    }

    public void setKind(AgreementKind kind) {
        this.kind = kind;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public DeliveryForm getForm() {
        return form;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
