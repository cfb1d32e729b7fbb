package org.vinculo.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class AttentionRepository {

    @PersistenceContext
    private EntityManager em;

    Attention add(Attention attention) {
        em.persist(attention);
        em.flush();
        return attention;
    }

    Map<Long, Long> people(Collection<Long> attentions) {
        return attentions.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select a from Attention a where a.id in :ids and a.annulment.at is null",
                                Attention.class)
                        .setParameter("ids", attentions)
                        .getResultStream()
                        .collect(Collectors.toMap(Attention::getId, Attention::getPersonId));
    }

    void keep(FormerAttention former) {
        em.persist(former);
    }

    List<FormerAttention> formers(long attention) {
        return em.createQuery(
                        "select f from FormerAttention f where f.attentionId = :attention order by f.id desc",
                        FormerAttention.class)
                .setParameter("attention", attention)
                .getResultList();
    }

    Optional<Attention> find(long id) {
        return Optional.ofNullable(em.find(Attention.class, id));
    }

    /** Makes saves about the same person wait for each other, so that the second of two clicks sees what the first one wrote. */
    void lockPerson(long personId) {
        em.createNativeQuery("select id from person where id = ?1 for update")
                .setParameter(1, personId)
                .getResultList();
    }

    Optional<Long> idByFormKey(String formKey) {
        return em.createQuery("select a.id from Attention a where a.formKey = :key", Long.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    boolean hasAny(long personId) {
        return em.createQuery(
                                "select count(a) from Attention a where a.personId = :person and a.annulment.at is null",
                                Long.class)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }
}
