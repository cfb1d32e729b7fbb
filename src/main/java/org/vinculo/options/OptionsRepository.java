package org.vinculo.options;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.vinculo.kernel.NotFoundException;

@ApplicationScoped
class OptionsRepository {

    @PersistenceContext
    private EntityManager em;

    <T> T add(T added) {
        em.persist(added);
        em.flush();
        return added;
    }

    /** Makes saves about the same person wait for each other. */
    void lockPerson(long personId) {
        em.createNativeQuery("select id from person where id = ?1 for update")
                .setParameter(1, personId)
                .getResultList();
    }

    Optional<StayAnswers> answers(long personId) {
        return em.createQuery(
                        "select a from StayAnswers a where a.personId = :person and a.replacedAt is null",
                        StayAnswers.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    Optional<StayAnswers> answersById(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(StayAnswers.class, id));
    }

    CostSheet sheet(long id) {
        return found(em.find(CostSheet.class, id));
    }

    /** The sheets a person was given, newest first. */
    List<CostSheet> sheets(long personId) {
        return em.createQuery(
                        "select s from CostSheet s where s.personId = :person order by s.madeAt desc, s.id desc",
                        CostSheet.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** All rules, some dozens. */
    List<RouteRule> rules() {
        return em.createQuery("select r from RouteRule r order by r.id", RouteRule.class)
                .getResultList();
    }

    RouteRule rule(long id) {
        return found(em.find(RouteRule.class, id));
    }

    private static <T> T found(T sought) {
        if (sought == null) {
            throw new NotFoundException();
        }
        return sought;
    }
}
