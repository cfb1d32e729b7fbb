package org.vinculo.firstattention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.vinculo.kernel.NotFoundException;

@ApplicationScoped
class FirstAttentionRepository {

    @PersistenceContext
    private EntityManager em;

    FirstAttention add(FirstAttention begun) {
        em.persist(begun);
        em.flush();
        return begun;
    }

    FirstAttention get(long id) {
        return Optional.ofNullable(em.find(FirstAttention.class, id)).orElseThrow(NotFoundException::new);
    }

    /** Makes saves about the same person wait for each other. */
    void lockPerson(long personId) {
        em.createNativeQuery("select id from person where id = ?1 for update")
                .setParameter(1, personId)
                .getResultList();
    }

    /** The one that goes on, or the one that was closed; she has at most one of the two. */
    Optional<FirstAttention> ofPerson(long personId) {
        return em.createQuery(
                        "select f from FirstAttention f where f.personId = :person and f.status in"
                                + " (org.vinculo.firstattention.FirstAttentionStatus.OPEN,"
                                + " org.vinculo.firstattention.FirstAttentionStatus.CLOSED)",
                        FirstAttention.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    Optional<FirstAttention> ofAttention(long attentionId) {
        return em.createQuery("select f from FirstAttention f where f.attentionId = :attention", FirstAttention.class)
                .setParameter("attention", attentionId)
                .getResultStream()
                .findFirst();
    }
}
