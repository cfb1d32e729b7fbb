package org.vinculo.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vinculo.kernel.NotFoundException;

/** Signed codes and training in the database. */
@ApplicationScoped
class ConductRepository {

    private static final String TRAINING =
            "select new org.vinculo.conduct.TrainingRow(t.id, t.accountId, a.displayName, t.title, t.heldOn, t.hours,"
                    + " t.givenBy, t.annulment.why) from Training t, Account a where a.id = t.accountId ";

    @PersistenceContext
    private EntityManager em;

    void add(Object signedOrTaken) {
        em.persist(signedOrTaken);
        em.flush();
    }

    Optional<CodeSigning> signing(long account, long edition) {
        return em.createQuery(
                        "select s from CodeSigning s where s.accountId = :account and s.editionId = :edition",
                        CodeSigning.class)
                .setParameter("account", account)
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst();
    }

    /** Who signed this edition, and when. */
    Map<Long, Instant> signings(long edition) {
        return em.createQuery(
                        "select s.accountId, s.signedAt from CodeSigning s where s.editionId = :edition",
                        Object[].class)
                .setParameter("edition", edition)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    Training training(long id) {
        return Optional.ofNullable(em.find(Training.class, id)).orElseThrow(NotFoundException::new);
    }

    List<TrainingRow> trainingOf(long account) {
        return em.createQuery(
                        TRAINING + "and t.accountId = :account order by t.heldOn desc, t.id desc", TrainingRow.class)
                .setParameter("account", account)
                .getResultList();
    }

    List<TrainingRow> training(int limit) {
        return em.createQuery(TRAINING + "order by t.heldOn desc, t.id desc", TrainingRow.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
