package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

@ApplicationScoped
class FileAccessRepository {

    @PersistenceContext
    private EntityManager em;

    void add(FileAccess access) {
        em.persist(access);
        em.flush();
    }

    boolean isOpen(long person, long account, Instant now) {
        return em.createQuery(
                                "select count(a) from FileAccess a where a.accountId = :account and a.personId = :person"
                                        + " and a.untilAt > :now",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("person", person)
                        .setParameter("now", now)
                        .getSingleResult()
                > 0;
    }

    long openedSince(long account, Instant since) {
        return em.createQuery(
                        "select count(a) from FileAccess a where a.accountId = :account and a.openedAt > :since",
                        Long.class)
                .setParameter("account", account)
                .setParameter("since", since)
                .getSingleResult();
    }
}
