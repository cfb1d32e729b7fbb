package org.vinculo.agenda;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vinculo.security.AccountNames;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;
import org.vinculo.security.Recipient;
import org.vinculo.security.Secrets;

/** One's own calendar address: shown once, renewed, withdrawn; and what it answers to whoever knows its secret. */
@Stateless
@DenyAll
public class CalendarFeedService {

    private static final String SUBJECT = "CalendarFeed";

    /** What {@link Secrets#token} makes; anything else is not even looked for. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Inject
    private CalendarFeedRepository repository;

    @Inject
    private FeedEvents events;

    @Inject
    private AccountNames accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Since when she has one; nothing when she has none. */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public Optional<Instant> mine() {
        return repository.ofAccount(user.accountId()).map(CalendarFeed::getCreatedAt);
    }

    /**
     * Makes an address; a former one is withdrawn.
     *
     * @return its secret, this once
     */
    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public String renew() {
        Optional<CalendarFeed> former = repository.ofAccount(user.accountId());
        former.ifPresent(feed -> feed.withdraw(clock.instant()));
        String secret = Secrets.token();
        CalendarFeed feed = new CalendarFeed(user.accountId(), secret, clock.instant());
        repository.add(feed);
        audit.record(SUBJECT, feed.getId(), former.isPresent() ? "renew" : "make", null, null, null);
        return secret;
    }

    @RolesAllowed(Permission.APPOINTMENT_WRITE)
    public void withdraw() {
        repository.ofAccount(user.accountId()).ifPresent(feed -> {
            feed.withdraw(clock.instant());
            audit.record(SUBJECT, feed.getId(), "withdraw", null, null, null);
        });
    }

    /**
     * The calendar behind a secret, as RFC 5545 writes it; nothing for a secret that is wrong, withdrawn or of an account that
     * ended. No account is logged in by it.
     */
    @PermitAll
    public Optional<String> calendar(String secret) {
        if (secret == null || !SECRET.matcher(secret).matches()) {
            return Optional.empty();
        }
        return repository
                .byFingerprint(Secrets.fingerprint(secret))
                .flatMap(feed -> active(feed.getAccountId()))
                .map(events::of);
    }

    private Optional<Recipient> active(long account) {
        return accounts.recipients(List.of(account)).stream().findFirst();
    }
}
