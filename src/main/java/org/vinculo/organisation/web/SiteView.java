package org.vinculo.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.ClosureForm;
import org.vinculo.organisation.ClosureRow;
import org.vinculo.organisation.OrganisationService;
import org.vinculo.organisation.SitePage;
import org.vinculo.web.Messages;

/** One site: where it is, when it is open, when it is not. */
@Named
@ViewScoped
public class SiteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationService service;

    @Inject
    private Messages messages;

    private Long id;
    private transient SitePage site;
    private final ClosureForm closure = new ClosureForm();
    private String reason;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        site = service.site(id);
    }

    public String addClosure() {
        service.addClosure(id, closure);
        messages.saved("organisation.closure.saved");
        return here();
    }

    public String withdraw(ClosureRow row) {
        service.withdrawClosure(row.id());
        messages.saved("organisation.closure.withdrawn");
        return here();
    }

    public String close() {
        service.closeSite(id, reason);
        messages.saved("organisation.site.closed");
        return here();
    }

    public String reopen() {
        service.reopenSite(id);
        messages.saved("organisation.site.reopened");
        return here();
    }

    private String here() {
        return "/staff/site.xhtml?faces-redirect=true&id=" + id;
    }

    public SitePage getSite() {
        if (site == null) {
            load();
        }
        return site;
    }

    public ClosureForm getClosure() {
        return closure;
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
