package org.vinculo.security;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.settings.Setting;

/** Accounts: invited, admitted by their own password, dismissed at once, readmitted; nobody ever sees a password. */
@Stateless
@DenyAll
public class AccountService {

    private static final String SUBJECT = "Account";

    @Inject
    private AccountRepository repository;

    @Inject
    private TokenRepository tokens;

    @Inject
    private LoginRepository logins;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.ACCOUNT_ADMIN)
    public Page<AccountRow> page(PageRequest request) {
        return repository.page(request);
    }

    /**
     * Makes an account without a password.
     *
     * @return the token of the one-time link, shown to the administrator this once
     */
    @RolesAllowed(Permission.ACCOUNT_ADMIN)
    public String invite(AccountForm form) {
        form.check();
        if (repository.byEmail(form.normalisedEmail()).isPresent()) {
            throw BusinessException.at("email", "security.account.email.taken");
        }
        Account account = new Account(
                form.getEmail(), form.getName().strip(), form.getGroup(), form.getLanguage(), clock.instant());
        account.belongTo(form.getSiteId(), form.getEmployerId(), form.getAgencyId());
        repository.add(account);
        audit.record(SUBJECT, account.getId(), "invite", null, form.getGroup(), null);
        return link(account.getId());
    }

    /** A new one-time link for somebody who lost hers or her password; former links end. */
    @RolesAllowed(Permission.ACCOUNT_ADMIN)
    public String inviteAgain(long id) {
        Account account = repository.get(id);
        if (!account.isActive()) {
            throw new BusinessException("security.account.dismissed");
        }
        audit.record(SUBJECT, id, "invite-again", null, null, null);
        return link(id);
    }

    private String link(long accountId) {
        String token = Secrets.token();
        tokens.closeInvitations(accountId);
        tokens.add(new Invitation(accountId, token, clock.instant(), Setting.INVITATION_LIFE.duration()));
        return token;
    }

    /** Whether a link can still be used; says nothing about whose it is. */
    @PermitAll
    public boolean isOpen(String token) {
        Instant now = clock.instant();
        return tokens.invitation(Secrets.fingerprint(token))
                .filter(invitation -> invitation.isOpen(now))
                .isPresent();
    }

    /** Sets the password by the one-time link, which ends with it. Gives the address to log in with. */
    @PermitAll
    public String accept(String token, String password) {
        Instant now = clock.instant();
        Invitation invitation = tokens.invitation(Secrets.fingerprint(token))
                .filter(found -> found.isOpen(now))
                .orElseThrow(NotFoundException::new);
        Account account = repository.get(invitation.getAccountId());
        if (!account.isActive()) {
            throw new NotFoundException();
        }
        account.changePassword(passwords.hash(password));
        invitation.use(now);
        logins.closeAll(account.getId());
        audit.recordBy(account.getDisplayName(), SUBJECT, account.getId(), "accept-invitation", null, null, null);
        return account.getEmail();
    }

    /** Changes one's own password; all other logins of the account end. */
    @RolesAllowed(Permission.ACCOUNT_OWN)
    public void changePassword(String former, String password) {
        Account account = repository.get(user.accountId());
        if (!passwords.matches(former, account.getPasswordHash())) {
            throw BusinessException.at("former", "security.password.wrong");
        }
        account.changePassword(passwords.hash(password));
        logins.closeAll(account.getId());
        audit.record(SUBJECT, account.getId(), "change-password", null, null, null);
    }

    @RolesAllowed(Permission.ACCOUNT_OWN)
    public void speak(String language) {
        repository.get(user.accountId()).speak(language);
    }

    /** Goes to work at another of one's sites: from the next page on, its people are the ones she sees. */
    @RolesAllowed(Permission.STAFF_PORTAL)
    public void workAt(long site) {
        Account account = repository.get(user.accountId());
        Long before = account.getSiteId();
        account.workAt(site);
        audit.record(SUBJECT, account.getId(), "work-at", before, site, null);
    }

    /** The sites one may work at, by number and name. */
    @RolesAllowed(Permission.STAFF_PORTAL)
    public List<Workplaces.Place> mySites() {
        Set<Long> mine = repository.get(user.accountId()).getSites();
        return repository.places("site").stream()
                .filter(site -> mine.contains(site.id()))
                .toList();
    }

    @RolesAllowed(Permission.ACCOUNT_OWN)
    public String email() {
        return repository.get(user.accountId()).getEmail();
    }
}
