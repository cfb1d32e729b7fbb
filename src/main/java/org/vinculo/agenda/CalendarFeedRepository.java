package org.vinculo.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class CalendarFeedRepository {

    @PersistenceContext
    private EntityManager em;

    void add(CalendarFeed feed) {
        em.persist(feed);
        em.flush();
    }

    /** The one that works, of somebody. */
    Optional<CalendarFeed> ofAccount(long account) {
        return em.createQuery(
                        "select f from CalendarFeed f where f.accountId = :account and f.withdrawnAt is null order by f.id desc",
                        CalendarFeed.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** The one that works, by the fingerprint of its secret. */
    Optional<CalendarFeed> byFingerprint(String fingerprint) {
        return em.createQuery(
                        "select f from CalendarFeed f where f.tokenHash = :hash and f.withdrawnAt is null",
                        CalendarFeed.class)
                .setParameter("hash", fingerprint)
                .getResultStream()
                .findFirst();
    }
}
