package org.vinculo.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class RouteRepository {

    @PersistenceContext
    private EntityManager em;

    StageChange add(StageChange change) {
        em.persist(change);
        em.flush();
        return change;
    }

    /** The step she took last. */
    Optional<StageChange> last(long personId) {
        return em.createQuery(
                        "select c from StageChange c where c.personId = :person order by c.id desc", StageChange.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The steps of a person, newest first. */
    List<StageChangeRow> history(long personId) {
        return em.createQuery(
                        "select new org.vinculo.journey.StageChangeRow(c.id, c.from, c.to, c.reason, c.attempts, c.why,"
                                + " c.changedAt, c.changedBy) from StageChange c where c.personId = :person"
                                + " order by c.id desc",
                        StageChangeRow.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
