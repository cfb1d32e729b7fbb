package org.vinculo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.PasswordLinkAsked;
import org.vinculo.settings.Setting;

/** How other features tell somebody something, inside their own transaction: what is rolled back was never told. */
@ApplicationScoped
public class Notices {

    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    private NoticeRepository repository;

    @Inject
    private MailRepository mails;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<MailQueued> queued;

    @Inject
    private Clock clock;

    /**
     * Tells each of these accounts once; whoever does it needs not be told herself.
     *
     * @param reference what the matter is called on the telephone, such as {@code V-000123}, or null
     * @param path the page it is about, from the portal's root and in the zone of those accounts, with numbers as its only
     *     parameters
     * @throws IllegalArgumentException when reference or path could hold anything else
     */
    public void tell(Collection<Long> accounts, NoticeKind kind, String reference, String path) {
        Instant now = clock.instant();
        Long self = self();
        for (Long account : new LinkedHashSet<>(accounts)) {
            if (!account.equals(self)) {
                Notice notice = new Notice(account, kind, reference, path, now);
                if (kind.isUrgent() && MailSettings.areSet()) {
                    notice.goBy(queue(new Mail(account, MailClass.URGENT, messageId(), now)));
                }
                repository.add(notice);
            }
        }
    }

    /** Nobody of these accounts was told of this page after all; a mail about it alone is not sent any more. */
    public void takeBack(Collection<Long> accounts, String path) {
        if (!accounts.isEmpty()) {
            repository.remove(accounts, path);
        }
    }

    /** The link goes by mail at once or not at all: without a mail server an administrator gives one by hand. */
    void passwordLink(@Observes PasswordLinkAsked event) {
        if (MailSettings.areSet()) {
            Instant now = clock.instant();
            queue(new Mail(event.accountId(), MailClass.SECURITY, messageId(), now)
                    .carrying(MailSettings.atHome(event.address()), now.plus(Setting.PASSWORD_LINK_LIFE.duration())));
        }
    }

    /** How it stands with mail, for whoever keeps the portal running. */
    @Transactional
    public MailStatus mail() {
        Object[] row = mails.standing(clock.instant().minus(WEEK));
        return new MailStatus(
                MailSettings.areSet(),
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                instant(row[2]),
                instant(row[3]));
    }

    private static Instant instant(Object at) {
        return at == null ? null : ((Timestamp) at).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    private long queue(Mail mail) {
        long id = mails.add(mail).getId();
        queued.fire(new MailQueued());
        return id;
    }

    static String messageId() {
        return "<" + UUID.randomUUID() + "@" + MailSettings.domain() + ">";
    }

    private Long self() {
        try {
            return user.isLoggedIn() ? user.accountId() : null;
        } catch (ContextNotActiveException | IllegalStateException nobodyAsks) {
            // A timer has a context for requests, and no request in it.
            return null;
        }
    }
}
