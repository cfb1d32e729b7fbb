package org.vinculo.directory.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.directory.AgencyPage;
import org.vinculo.directory.DirectoryService;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.web.Messages;

/** One agency with what it offers. */
@Named
@ViewScoped
public class AgencyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService service;

    @Inject
    private Messages messages;

    private Long id;
    private transient AgencyPage agency;
    private String reason;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        agency = service.agency(id);
    }

    public String retire() {
        service.retireAgency(id, reason);
        messages.saved("directory.agency.retired");
        return here();
    }

    public String bringBack() {
        service.bringBackAgency(id);
        messages.saved("directory.agency.broughtBack");
        return here();
    }

    private String here() {
        return "/staff/agency.xhtml?faces-redirect=true&id=" + id;
    }

    public AgencyPage getAgency() {
        if (agency == null) {
            load();
        }
        return agency;
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
