package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;

/** The two trails: written and read, never changed; and what is kept from whom, which they obey. */
@ApplicationScoped
class TrailRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Object entry) {
        em.persist(entry);
    }

    /** What is kept from the reader leaves no trace in the trail she reads. */
    private static final String NOT_KEPT = " where not exists (select s.id from Seclusion s where s.accountId = :reader"
            + " and s.subject = e.subject and s.subjectId = e.subjectId)";

    Page<AuditRow> audit(PageRequest request, long reader) {
        List<AuditRow> rows = em.createQuery(
                        "select new org.vinculo.security.AuditRow(e.id, e.at, e.actor, e.subject, e.subjectId, e.verb, e.from,"
                                + " e.to, e.why) from AuditEntry e" + NOT_KEPT + " order by e.id desc",
                        AuditRow.class)
                .setParameter("reader", reader)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(
                rows,
                em.createQuery("select count(e) from AuditEntry e" + NOT_KEPT, Long.class)
                        .setParameter("reader", reader)
                        .getSingleResult());
    }

    Optional<Seclusion> seclusion(String subject, long id, long account) {
        return em.createQuery(
                        "select s from Seclusion s where s.subject = :subject and s.subjectId = :id and s.accountId = :account",
                        Seclusion.class)
                .setParameter("subject", subject)
                .setParameter("id", id)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    List<Seclusion> seclusions(String subject, long id) {
        return em.createQuery(
                        "select s from Seclusion s where s.subject = :subject and s.subjectId = :id order by s.id",
                        Seclusion.class)
                .setParameter("subject", subject)
                .setParameter("id", id)
                .getResultList();
    }

    boolean remove(Seclusion seclusion) {
        em.remove(seclusion);
        return true;
    }

    Page<OpeningRow> openings(PageRequest request) {
        List<OpeningRow> rows = em.createQuery(
                        "select new org.vinculo.security.OpeningRow(o.id, o.at, a.displayName, o.personId, o.page, o.address)"
                                + " from FileOpening o join Account a on a.id = o.accountId order by o.id desc",
                        OpeningRow.class)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(
                rows,
                em.createQuery("select count(o) from FileOpening o", Long.class).getSingleResult());
    }
}
