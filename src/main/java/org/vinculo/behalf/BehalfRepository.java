package org.vinculo.behalf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What was written down for others, in the database. */
@ApplicationScoped
class BehalfRepository {

    @PersistenceContext
    private EntityManager em;

    void add(SaidEntry entry) {
        em.persist(entry);
    }

    /** Those that stand, in the order they were written. */
    List<MarkLine> of(String subject, Collection<Long> ids) {
        return em.createQuery(
                        "select new org.vinculo.behalf.MarkLine(e.subjectId, e.state, e.party, e.medium, e.who, e.day,"
                                + " a.displayName) from SaidEntry e join Account a on a.id = e.accountId"
                                + " where e.subject = :subject and e.subjectId in :ids and e.undoneAt is null order by e.id",
                        MarkLine.class)
                .setParameter("subject", subject)
                .setParameter("ids", ids)
                .getResultList();
    }

    void undo(String subject, long id, Collection<String> states, Instant now) {
        em.createQuery("update SaidEntry e set e.undoneAt = :now where e.subject = :subject and e.subjectId = :id"
                        + " and e.state in :states and e.undoneAt is null")
                .setParameter("now", now)
                .setParameter("subject", subject)
                .setParameter("id", id)
                .setParameter("states", states)
                .executeUpdate();
    }
}
