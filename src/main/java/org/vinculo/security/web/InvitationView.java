package org.vinculo.security.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.security.AccountService;
import org.vinculo.web.Messages;

/** Where an invited person sets her password. */
@Named("invitationView")
@ViewScoped
public class InvitationView implements Serializable {

    private String token;
    private String password;
    private String again;

    @Inject
    private AccountService accounts;

    @Inject
    private Messages messages;

    public void open() {
        if (token == null || !accounts.isOpen(token)) {
            throw new NotFoundException();
        }
    }

    public String accept() {
        if (password == null || !password.equals(again)) {
            throw BusinessException.at("again", "security.password.different");
        }
        messages.saved("security.invitation.accepted", accounts.accept(token, password));
        return "/login.xhtml?faces-redirect=true";
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
