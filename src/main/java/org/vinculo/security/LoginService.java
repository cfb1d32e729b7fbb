package org.vinculo.security;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.vinculo.settings.Setting;

/** Opens, recognises and closes logins. Called before anybody is known, hence permitted to all. */
@Stateless
@DenyAll
public class LoginService {

    @Inject
    private AccountRepository accounts;

    @Inject
    private LoginRepository logins;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The account this address and password open, if they do and it need not wait. A miss is counted and kept. */
    @PermitAll
    public Optional<LoginFacts> check(String email, String password) {
        Instant now = clock.instant();
        Optional<Account> found = accounts.byEmail(email.strip().toLowerCase(Locale.ROOT));
        if (found.isEmpty() || !found.get().mayTry(now)) {
            passwords.waste(password);
            return Optional.empty();
        }
        Account account = found.get();
        if (!passwords.matches(password, account.getPasswordHash())) {
            account.loginFailed(now);
            audit.recordBy("login", "Account", account.getId(), "login-failed", null, null, null);
            return Optional.empty();
        }
        account.loggedIn(now);
        return Optional.of(new LoginFacts(
                account.getId(),
                account.getDisplayName(),
                account.getGroup(),
                account.getProfession(),
                account.getLanguage(),
                account.getSiteId(),
                account.getEmployerId(),
                account.getAgencyId(),
                account.getGroup().permissions()));
    }

    /** Opens a login and gives the token for its cookie. */
    @PermitAll
    public String open(long accountId) {
        Instant now = clock.instant();
        String token = Secrets.token();
        logins.forgetOpenedBefore(now.minus(Setting.LOGIN_MAXIMUM.duration().multipliedBy(2)));
        logins.open(accountId, Secrets.fingerprint(token), now);
        audit.recordBy("login", "Account", accountId, "login", null, null, null);
        return token;
    }

    /** Who holds this cookie, unless the login has ended by time, by logout or by dismissal. */
    @PermitAll
    public Optional<LoginFacts> recognise(String token) {
        Instant now = clock.instant();
        String fingerprint = Secrets.fingerprint(token);
        Optional<LoginFacts> facts = logins.find(
                fingerprint, now.minus(Setting.LOGIN_IDLE.duration()), now.minus(Setting.LOGIN_MAXIMUM.duration()));
        if (facts.isPresent()) {
            logins.seen(fingerprint, now);
        }
        return facts;
    }

    /** Whose login this cookie was, though it has ended by time; closed logins are nobody's. */
    @PermitAll
    public Optional<Long> ownerOfEnded(String token) {
        return logins.ownerOfEnded(Secrets.fingerprint(token));
    }

    /** Who an API token speaks for. */
    @PermitAll
    public Optional<LoginFacts> recogniseToken(String token) {
        Instant now = clock.instant();
        String fingerprint = Secrets.fingerprint(token);
        Optional<LoginFacts> facts = logins.findToken(fingerprint, now);
        if (facts.isPresent()) {
            logins.tokenUsed(fingerprint, now);
        }
        return facts;
    }

    @PermitAll
    public void close(String token) {
        logins.close(Secrets.fingerprint(token));
    }
}
