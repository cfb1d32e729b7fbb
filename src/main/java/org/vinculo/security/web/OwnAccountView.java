package org.vinculo.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vinculo.kernel.BusinessException;
import org.vinculo.security.AccountService;
import org.vinculo.security.CurrentUser;
import org.vinculo.web.LocaleHolder;
import org.vinculo.web.Messages;

/** One's own account: language and password. */
@Named("ownAccountView")
@RequestScoped
public class OwnAccountView {

    @Inject
    private AccountService accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private LocaleHolder locale;

    @Inject
    private Messages messages;

    private String language;
    private String former;
    private String password;
    private String again;

    public String speak() {
        accounts.speak(language);
        locale.choose(language);
        messages.saved("security.own.language.saved");
        return "/account.xhtml?faces-redirect=true";
    }

    public String changePassword() {
        if (password == null || !password.equals(again)) {
            throw BusinessException.at("again", "security.password.different");
        }
        accounts.changePassword(former, password);
        messages.saved("security.own.password.saved");
        return "/login.xhtml?faces-redirect=true";
    }

    public String getEmail() {
        return accounts.email();
    }

    public String getHome() {
        return user.group().zone().home();
    }

    public String getLanguage() {
        return language == null ? user.language() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getFormer() {
        return null;
    }

    public void setFormer(String former) {
        this.former = former;
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
