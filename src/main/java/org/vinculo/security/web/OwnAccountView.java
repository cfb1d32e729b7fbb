package org.vinculo.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vinculo.kernel.BusinessException;
import org.vinculo.security.AccountService;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Workplaces;
import org.vinculo.settings.Setting;
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

    private List<Workplaces.Place> sites;
    private Long site;
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

    public String workAt() {
        accounts.workAt(site);
        messages.saved("security.own.site.saved");
        return "/staff/home.xhtml?faces-redirect=true";
    }

    public List<Workplaces.Place> getSites() {
        if (sites == null) {
            sites = user.group().isStaff() ? accounts.mySites() : List.of();
        }
        return sites;
    }

    /** Where colleagues practise with invented people; empty where nobody set such a portal up. */
    public String getPractice() {
        return Setting.PRACTICE_URL.text();
    }

    public Long getSite() {
        return site == null ? user.siteId() : site;
    }

    public void setSite(Long site) {
        this.site = site;
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
