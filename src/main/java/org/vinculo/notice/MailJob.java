package org.vinculo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.vinculo.security.AccountNames;
import org.vinculo.security.Recipient;

/**
 * One mail after the other: taken in a transaction of its own, handed over outside any, its end written in another. So each goes at
 * least once, and twice only when the portal or the line dies between the server's yes and the second transaction.
 */
@ApplicationScoped
class MailJob {

    private static final Logger LOG = Logger.getLogger(MailJob.class.getName());

    @Inject
    private MailRepository repository;

    @Inject
    private NoticeRepository notices;

    @Inject
    private AccountNames accounts;

    @Inject
    private Clock clock;

    /** A mail that was taken, and what it says; no letter when its account has ended or what it told was taken back. */
    record Taken(long mailId, Optional<OutgoingMail> letter) {}

    /** @return the next mail that is due, which nobody else will take now */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Taken> take() {
        return repository.claim(clock.instant()).map(mail -> {
            mail.take(clock.instant());
            return new Taken(
                    mail.getId(),
                    accounts.recipients(List.of(mail.getAccountId())).stream()
                            .findFirst()
                            .flatMap(recipient -> write(mail, recipient)));
        });
    }

    private Optional<OutgoingMail> write(Mail mail, Recipient to) {
        List<NoticeRow> carried = notices.ofMail(mail.getId());
        if (carried.isEmpty() && mail.getMailClass() != MailClass.SECURITY) {
            return Optional.empty();
        }
        String body = mail.getMailClass() == MailClass.SECURITY
                ? MailText.passwordBody(mail.getLink(), to.language())
                : MailText.body(carried, to.language());
        return Optional.of(new OutgoingMail(
                mail.getId(),
                to.email(),
                to.language(),
                mail.getMessageId(),
                MailText.subject(mail.getMailClass(), carried.size(), to.language()),
                body,
                clock.instant()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sent(long id) {
        repository.get(id).sent(clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(long id, MailFailure why) {
        Mail mail = repository.get(id);
        mail.failed(why, clock.instant());
        LOG.warning("mail " + id + " was not sent: " + why + ", now " + mail.getState());
    }
}
