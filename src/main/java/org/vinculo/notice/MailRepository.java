package org.vinculo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The queue of mails. */
@ApplicationScoped
class MailRepository {

    @PersistenceContext
    private EntityManager em;

    Mail add(Mail mail) {
        em.persist(mail);
        em.flush();
        return mail;
    }

    Mail get(long id) {
        return em.find(Mail.class, id);
    }

    /** The mail that is due longest, locked until the transaction ends; one that another server holds is passed over. */
    Optional<Mail> claim(Instant now) {
        List<?> ids = em.createNativeQuery("select id from mail where state in ('WAITING', 'SENDING') and due_at <= ?1"
                        + " order by due_at, id limit 1 for update skip locked")
                .setParameter(1, Timestamp.valueOf(now.atOffset(ZoneOffset.UTC).toLocalDateTime()))
                .getResultList();
        return ids.stream().findFirst().map(id -> em.find(Mail.class, ((Number) id).longValue()));
    }

    boolean hasDigest(long account, LocalDate day) {
        return em.createQuery(
                                "select count(m) from Mail m where m.accountId = :account and m.digestOn = :day",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** Her newest digest that has not gone, locked so that nobody begins to send it meanwhile. */
    Optional<Mail> waitingDigest(long account) {
        return em.createQuery(
                        "select m from Mail m where m.accountId = :account and m.mailClass = :digest and m.state = :waiting order by m.id desc",
                        Mail.class)
                .setParameter("account", account)
                .setParameter("digest", MailClass.DIGEST)
                .setParameter("waiting", Mail.State.WAITING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * How many wait, how many were given up since then, since when the oldest waits and when the last one went: one row.
     */
    Object[] standing(Instant since) {
        return (Object[]) em.createNativeQuery(
                        "select /* state */ count(case when state in ('WAITING', 'SENDING') then 1 end),"
                                + " count(case when state = 'GIVEN_UP' and ended_at > ?1 then 1 end),"
                                + " min(case when state in ('WAITING', 'SENDING') then created_at end),"
                                + " max(case when state = 'SENT' then ended_at end) from mail")
                .setParameter(
                        1, Timestamp.valueOf(since.atOffset(ZoneOffset.UTC).toLocalDateTime()))
                .getSingleResult();
    }
}
