package org.vinculo.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vinculo.security.PasswordLinkService;
import org.vinculo.web.Messages;

/** Asks for a link by mail. The answer is the same whether there is such an account or not. */
@Named
@RequestScoped
public class ForgottenView {

    @Inject
    private PasswordLinkService service;

    @Inject
    private InvitationLink links;

    @Inject
    private Messages messages;

    private String email;

    public String ask() {
        service.ask(email, links::to);
        messages.saved("security.forgotten.asked");
        return "/login.xhtml?faces-redirect=true";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
