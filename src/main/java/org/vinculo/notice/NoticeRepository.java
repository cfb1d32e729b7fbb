package org.vinculo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@ApplicationScoped
class NoticeRepository {

    private static final String ROW =
            "select new org.vinculo.notice.NoticeRow(n.id, n.kind, n.reference, n.path, n.createdAt, n.readAt) from Notice n ";

    private static final List<NoticeKind> FOR_DIGEST =
            Stream.of(NoticeKind.values()).filter(NoticeKind::isForDigest).toList();

    @PersistenceContext
    private EntityManager em;

    void add(Notice notice) {
        em.persist(notice);
    }

    Optional<Notice> find(long id) {
        return Optional.ofNullable(em.find(Notice.class, id));
    }

    long unread(long account) {
        return em.createQuery(
                        "select count(n) from Notice n where n.accountId = :account and n.readAt is null", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    List<NoticeRow> newest(long account, int limit) {
        return em.createQuery(ROW + "where n.accountId = :account order by n.id desc", NoticeRow.class)
                .setParameter("account", account)
                .setMaxResults(limit)
                .getResultList();
    }

    void readAll(long account, Instant now) {
        em.createQuery(
                        "update Notice n set n.readAt = :now, n.version = n.version + 1 where n.accountId = :account and n.readAt is null")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }

    void remove(Collection<Long> accounts, String path) {
        em.createQuery("delete from Notice n where n.accountId in :accounts and n.path = :path")
                .setParameter("accounts", accounts)
                .setParameter("path", path)
                .executeUpdate();
    }

    /** What a mail carries, oldest first. */
    List<NoticeRow> ofMail(long mail) {
        return em.createQuery(ROW + "where n.mailId = :mail order by n.id", NoticeRow.class)
                .setParameter("mail", mail)
                .getResultList();
    }

    /** Whose notices no mail carries yet, of those who have not said that they want none. */
    List<Long> accountsForDigest() {
        return em.createQuery(
                        "select distinct n.accountId from Notice n where n.mailId is null and n.readAt is null"
                                + " and n.kind in :kinds"
                                + " and n.accountId not in (select c.accountId from NoticeChoice c where c.digest = false)"
                                + " order by n.accountId",
                        Long.class)
                .setParameter("kinds", FOR_DIGEST)
                .getResultList();
    }

    /** Her unread notices that no mail carries yet, locked until the transaction ends; those another server holds are passed over. */
    @SuppressWarnings("unchecked")
    List<Notice> claimForDigest(long account) {
        List<Number> ids = em.createNativeQuery(
                        "select id from notice where account_id = ?1 and mail_id is null and read_at is null"
                                + " order by id for update skip locked")
                .setParameter(1, account)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : byId(ids.stream().map(Number::longValue).toList());
    }

    private List<Notice> byId(Collection<Long> ids) {
        return em.createQuery(
                        "select n from Notice n where n.id in :ids and n.kind in :kinds order by n.id", Notice.class)
                .setParameter("ids", ids)
                .setParameter("kinds", FOR_DIGEST)
                .getResultList();
    }

    Optional<NoticeChoice> choice(long account) {
        return Optional.ofNullable(em.find(NoticeChoice.class, account));
    }

    void add(NoticeChoice choice) {
        em.persist(choice);
    }
}
