package org.vinculo.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.security.AccountDeskService;
import org.vinculo.security.AccountRow;
import org.vinculo.security.AccountService;
import org.vinculo.web.LazyTable;
import org.vinculo.web.Messages;

/** Everybody who may log in, and what the administrator can do about it. */
@Named("accountsView")
@ViewScoped
public class AccountsView implements Serializable {

    @Inject
    private AccountService accounts;

    @Inject
    private AccountDeskService desk;

    @Inject
    private Messages messages;

    @Inject
    private InvitationLink links;

    private LazyTable<AccountRow> rows;
    private String link;

    @PostConstruct
    void open() {
        rows = new LazyTable<>(accounts::page);
    }

    public void inviteAgain(AccountRow row) {
        link = links.to(accounts.inviteAgain(row.id()));
    }

    public String readmit(AccountRow row) {
        desk.readmit(row.id());
        messages.saved("security.account.readmitted.done", row.name());
        return "/staff/accounts.xhtml?faces-redirect=true";
    }

    public LazyTable<AccountRow> getRows() {
        return rows;
    }

    public String getLink() {
        return link;
    }
}
