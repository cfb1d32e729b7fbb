package org.vinculo.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class QueueRepository {

    @PersistenceContext
    private EntityManager em;

    /** Two desks of a site wait for each other here, so that no number is given twice and nobody called twice. */
    void lockSite(long site) {
        em.createNativeQuery("select id from site where id = ?1 for update")
                .setParameter(1, site)
                .getResultList();
    }

    int nextNumber(long site, LocalDate day) {
        Integer last = em.createQuery(
                        "select max(w.number) from WalkIn w where w.siteId = :site and w.day = :day", Integer.class)
                .setParameter("site", site)
                .setParameter("day", day)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    WalkIn add(WalkIn walkIn) {
        em.persist(walkIn);
        em.flush();
        return walkIn;
    }

    Optional<WalkIn> find(long id) {
        return Optional.ofNullable(em.find(WalkIn.class, id));
    }

    List<WalkInRow> day(long site, LocalDate day) {
        return em.createQuery(
                        "select new org.vinculo.agenda.WalkInRow(w.id, w.number, w.calledName, w.reason, w.priority,"
                                + " w.language, w.state, w.arrivedAt, w.calledAt, w.calledBy, w.why)"
                                + " from WalkIn w where w.siteId = :site and w.day = :day order by w.number",
                        WalkInRow.class)
                .setParameter("site", site)
                .setParameter("day", day)
                .getResultList();
    }

    /** The names of those who waited before this day; the figures stay. */
    int forgetNamesBefore(LocalDate day) {
        return em.createQuery("update WalkIn w set w.calledName = null where w.day < :day and w.calledName is not null")
                .setParameter("day", day)
                .executeUpdate();
    }
}
