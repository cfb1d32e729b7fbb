package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The one account nobody invites. Called by the set-up, which asks for the operator's code first. */
@ApplicationScoped
public class FirstAdministrator {

    @Inject
    private AccountRepository repository;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public void create(String email, String name, String password) {
        AccountForm form = new AccountForm();
        form.setEmail(email);
        form.setName(name);
        form.setGroup(Group.ADMINISTRATOR);
        form.check();
        Account account = new Account(email, name.strip(), Group.ADMINISTRATOR, "es", clock.instant());
        account.changePassword(passwords.hash(password));
        repository.add(account);
        audit.recordBy("setup", "Account", account.getId(), "first-administrator", null, null, null);
    }
}
