package org.vinculo.humansecurity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import org.vinculo.humansecurity.Destination;
import org.vinculo.humansecurity.MigrationCause;
import org.vinculo.humansecurity.MigrationForm;
import org.vinculo.humansecurity.MigrationService;
import org.vinculo.humansecurity.ProtectiveFactor;
import org.vinculo.humansecurity.ReturnOutlook;
import org.vinculo.web.Messages;

/** Asks why she came and by which way (R7), by choices only. */
@Named
@ViewScoped
public class MigrationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MigrationService service;

    @Inject
    private Messages messages;

    private long person;
    private MigrationForm form;
    private MigrationCause[] causes = {};
    private ProtectiveFactor[] protections = {};

    public void load() {
        form = service.form(person);
        causes = form.getCauses().toArray(new MigrationCause[0]);
        protections = form.getProtections().toArray(new ProtectiveFactor[0]);
    }

    public String save() {
        form.setCauses(new LinkedHashSet<>(Arrays.asList(causes)));
        form.setProtections(new LinkedHashSet<>(Arrays.asList(protections)));
        service.answer(person, form);
        messages.saved("humanSecurity.migration.done");
        return "/staff/human-security.xhtml?faces-redirect=true&person=" + person;
    }

    public MigrationCause[] getAllCauses() {
        return MigrationCause.values();
    }

    public ProtectiveFactor[] getAllProtections() {
        return ProtectiveFactor.values();
    }

    public Destination[] getDestinations() {
        return Destination.values();
    }

    public ReturnOutlook[] getOutlooks() {
        return ReturnOutlook.values();
    }

    public MigrationCause[] getCauses() {
        return causes.clone();
    }

    public void setCauses(MigrationCause[] causes) {
        this.causes = causes.clone();
    }

    public ProtectiveFactor[] getProtections() {
        return protections.clone();
    }

    public void setProtections(ProtectiveFactor[] protections) {
        this.protections = protections.clone();
    }

    public MigrationForm getForm() {
        return form;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }
}
