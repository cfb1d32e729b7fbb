package org.vinculo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.AccountNames;
import org.vinculo.security.Recipient;

/** Once a day, in the morning of her site, what somebody has not read goes into one mail. */
@ApplicationScoped
class DigestJob {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Inject
    private NoticeRepository notices;

    @Inject
    private MailRepository mails;

    @Inject
    private AccountNames accounts;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    /** Who has something to be told and can be. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Recipient> recipients() {
        return accounts.recipients(notices.accountsForDigest());
    }

    /**
     * Makes the day's digest, unless it is too early or there is one. A digest of a former day that has certainly not gone takes
     * what came since, and becomes today's.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void digest(Recipient recipient) {
        Instant now = clock.instant();
        ZonedDateTime there = now.atZone(time.zone(recipient.siteId()));
        LocalDate day = there.toLocalDate();
        if (there.toLocalTime().isBefore(MORNING) || mails.hasDigest(recipient.id(), day)) {
            return;
        }
        List<Notice> waiting = notices.claimForDigest(recipient.id());
        if (!waiting.isEmpty()) {
            Optional<Mail> former = mails.waitingDigest(recipient.id()).filter(Mail::takesMore);
            Mail mail = former.isPresent()
                    ? former.get().of(day)
                    : mails.add(new Mail(recipient.id(), MailClass.DIGEST, Notices.messageId(), now).of(day));
            waiting.forEach(notice -> notice.goBy(mail.getId()));
        }
    }
}
