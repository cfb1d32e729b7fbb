package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AbsenceRepository {

    private static final String ROW =
            "select new org.vinculo.security.AbsenceRow(a.id, a.accountId, a.delegateId, a.firstDay, a.lastDay)"
                    + " from Absence a where a.ended = false and ";

    @PersistenceContext
    private EntityManager em;

    void add(Absence absence) {
        em.persist(absence);
        em.flush();
    }

    Optional<Absence> find(long id) {
        return Optional.ofNullable(em.find(Absence.class, id));
    }

    List<AbsenceRow> notOver(long account, LocalDate today) {
        return em.createQuery(
                        ROW + "a.accountId = :account and a.lastDay >= :today order by a.firstDay", AbsenceRow.class)
                .setParameter("account", account)
                .setParameter("today", today)
                .getResultList();
    }

    /** Who is represented by this colleague on a day. */
    List<Long> representedBy(long delegate, LocalDate day) {
        return em.createQuery(
                        "select a.accountId from Absence a where a.ended = false and a.delegateId = :delegate"
                                + " and a.firstDay <= :day and a.lastDay >= :day",
                        Long.class)
                .setParameter("delegate", delegate)
                .setParameter("day", day)
                .getResultList();
    }

    List<AbsenceRow> on(LocalDate day) {
        return em.createQuery(ROW + "a.firstDay <= :day and a.lastDay >= :day", AbsenceRow.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** What is planned with somebody as absent or as delegate ends when she leaves. */
    List<Absence> openOf(long account) {
        return em.createQuery(
                        "select a from Absence a where a.ended = false and (a.accountId = :account or a.delegateId = :account)",
                        Absence.class)
                .setParameter("account", account)
                .getResultList();
    }
}
