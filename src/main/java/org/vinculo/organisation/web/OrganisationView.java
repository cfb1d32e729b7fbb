package org.vinculo.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.vinculo.kernel.BusinessException;
import org.vinculo.organisation.OrganisationPage;
import org.vinculo.organisation.OrganisationService;
import org.vinculo.web.Messages;

/** The organisation with its sites, its closed days and its logo. */
@Named
@ViewScoped
public class OrganisationView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/staff/organisation.xhtml?faces-redirect=true";
    private static final int MOST_BYTES = 1_000_000;

    @Inject
    private OrganisationService service;

    @Inject
    private Messages messages;

    private transient OrganisationPage page;
    private transient Part logo;

    public String showLogo() {
        service.showLogo(bytes());
        messages.saved("organisation.logo.saved");
        return HERE;
    }

    public String removeLogo() {
        service.removeLogo();
        messages.saved("organisation.logo.removed");
        return HERE;
    }

    private byte[] bytes() {
        if (logo.getSize() > MOST_BYTES) {
            throw BusinessException.at("logo", "organisation.logo.large");
        }
        try (InputStream in = logo.getInputStream()) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw BusinessException.at("logo", "organisation.logo.kind");
        }
    }

    public OrganisationPage getPage() {
        if (page == null) {
            page = service.organisation();
        }
        return page;
    }

    public Part getLogo() {
        return logo;
    }

    public void setLogo(Part logo) {
        this.logo = logo;
    }
}
