package org.vinculo.security.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.security.AccountForm;
import org.vinculo.security.AccountService;
import org.vinculo.security.Group;
import org.vinculo.security.Workplaces;

/** Invites a colleague, an employer's or an agency's contact. */
@Named("accountInviteView")
@ViewScoped
public class AccountInviteView implements Serializable {

    private final AccountForm form = new AccountForm();

    @Inject
    private AccountService accounts;

    @Inject
    private Workplaces workplaces;

    @Inject
    private InvitationLink links;

    private String link;

    public void invite() {
        link = links.to(accounts.invite(form));
    }

    public AccountForm getForm() {
        return form;
    }

    public String getLink() {
        return link;
    }

    public Group[] getGroups() {
        return Group.values();
    }

    public List<Workplaces.Place> getSites() {
        return workplaces.sites();
    }

    public List<Workplaces.Place> getEmployers() {
        return workplaces.employers();
    }

    public List<Workplaces.Place> getAgencies() {
        return workplaces.agencies();
    }

    public boolean isStaff() {
        return form.getGroup() != null
                && form.getGroup().zone() == Group.Zone.STAFF
                && form.getGroup() != Group.ADMINISTRATOR;
    }

    public boolean isForEmployer() {
        return form.getGroup() == Group.EMPLOYER;
    }

    public boolean isForAgency() {
        return form.getGroup() == Group.AGENCY;
    }
}
