package org.vinculo.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class AilmentRepository {

    @PersistenceContext
    private EntityManager em;

    /** Locked until the transaction ends: two servers tell once. */
    List<Ailment> all() {
        return em.createQuery("select a from Ailment a order by a.subject", Ailment.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Ailment add(Ailment ailment) {
        em.persist(ailment);
        return ailment;
    }
}
