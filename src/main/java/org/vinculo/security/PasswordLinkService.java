package org.vinculo.security;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.vinculo.settings.Setting;

/** A forgotten password: a link by mail to the address of the account. Who asks learns nothing about who has one. */
@Stateless
@DenyAll
public class PasswordLinkService {

    private static final int MOST_AN_HOUR = 3;

    @Inject
    private AccountRepository repository;

    @Inject
    private TokenRepository tokens;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PasswordLinkAsked> asked;

    @Inject
    private Clock clock;

    /** @param address makes the whole address of a link from its secret */
    @PermitAll
    public void ask(String email, UnaryOperator<String> address) {
        Instant now = clock.instant();
        repository
                .byEmail(email.strip().toLowerCase(Locale.ROOT))
                .filter(Account::isActive)
                .filter(account ->
                        tokens.invitationsSince(account.getId(), now.minus(Duration.ofHours(1))) < MOST_AN_HOUR)
                .ifPresent(account -> {
                    String token = Secrets.token();
                    tokens.add(new Invitation(account.getId(), token, now, Setting.PASSWORD_LINK_LIFE.duration()));
                    audit.recordBy(
                            account.getDisplayName(), "Account", account.getId(), "forgot-password", null, null, null);
                    asked.fire(new PasswordLinkAsked(account.getId(), address.apply(token)));
                });
    }
}
