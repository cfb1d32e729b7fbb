package org.vinculo.backup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vinculo.backup.BackupService;
import org.vinculo.backup.BackupStanding;
import org.vinculo.web.Messages;

/** Backups there are, a new one, and reading one again. */
@Named
@RequestScoped
public class BackupsView {

    private static final String AGAIN = "/staff/installation.xhtml?faces-redirect=true";

    @Inject
    private BackupService service;

    @Inject
    private Messages messages;

    private BackupStanding standing;

    public BackupStanding getStanding() {
        if (standing == null) {
            standing = service.standing();
        }
        return standing;
    }

    public String make() {
        service.make();
        messages.saved("backup.begun");
        return AGAIN;
    }

    public String check(long id) {
        service.check(id);
        messages.saved("backup.check.begun");
        return AGAIN;
    }
}
