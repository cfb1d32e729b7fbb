package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;

/** The two trails: written and read, never changed. */
@ApplicationScoped
class TrailRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Object entry) {
        em.persist(entry);
    }

    Page<AuditRow> audit(PageRequest request) {
        List<AuditRow> rows = em.createQuery(
                        "select new org.vinculo.security.AuditRow(e.id, e.at, e.actor, e.subject, e.subjectId, e.verb, e.from,"
                                + " e.to, e.why) from AuditEntry e order by e.id desc",
                        AuditRow.class)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(
                rows,
                em.createQuery("select count(e) from AuditEntry e", Long.class).getSingleResult());
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
