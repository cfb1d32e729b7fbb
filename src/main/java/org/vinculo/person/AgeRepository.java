package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class AgeRepository {

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager em;

    AgeRecord add(AgeRecord age) {
        em.persist(age);
        em.flush();
        return age;
    }

    List<AgeRecord> of(long person) {
        return em.createQuery(
                        "select a from AgeRecord a where a.personId = :person order by a.id desc", AgeRecord.class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList();
    }
}
