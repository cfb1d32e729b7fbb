package org.vinculo.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The decisions about weights, the newest in force. */
@ApplicationScoped
class WeightsRepository {

    /** Older ones are in the audit trail. */
    private static final int SHOWN = 50;

    @PersistenceContext
    private EntityManager em;

    List<WeightDecision> newestFirst() {
        return em.createQuery("select d from WeightDecision d order by d.id desc", WeightDecision.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "d.values")
                .setMaxResults(SHOWN)
                .getResultList();
    }

    Optional<WeightDecision> newest() {
        return em.createQuery("select d from WeightDecision d order by d.id desc", WeightDecision.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Two who decide at once wait for each other here. */
    void lock() {
        em.createNativeQuery("select max(id) from matching_weights for update").getResultList();
    }

    WeightDecision add(WeightDecision decision) {
        em.persist(decision);
        em.flush();
        return decision;
    }
}
