package org.vinculo.startup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.startup.SetupService;
import org.vinculo.web.Messages;

/** Makes the first administrator, with the code from the operator's log. */
@Named("setupView")
@RequestScoped
public class SetupView {

    @Inject
    private SetupService setup;

    @Inject
    private Messages messages;

    private String code;
    private String organisation;
    private String name;
    private String email;
    private String password;
    private String again;

    public void open() {
        if (!setup.isWaiting()) {
            throw new NotFoundException();
        }
    }

    public String finish() {
        if (password == null || !password.equals(again)) {
            throw BusinessException.at("again", "security.password.different");
        }
        setup.finish(code, organisation, name, email, password);
        messages.saved("security.setup.done");
        return "/login.xhtml?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
