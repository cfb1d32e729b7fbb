package org.vinculo.humansecurity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vinculo.kernel.NotFoundException;

@ApplicationScoped
class SecurityRepository {

    @PersistenceContext
    private EntityManager em;

    <T> T add(T added) {
        // What it replaces has to step back first: rows are inserted before others are changed.
        em.flush();
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

    Need need(long id) {
        return found(em.find(Need.class, id));
    }

    /** All that was ever noted about her, the urgent and the newest first. */
    List<Need> needs(long personId) {
        return em.createQuery(
                        "select n from Need n where n.personId = :person order by n.urgent desc, n.notedOn desc, n.id desc",
                        Need.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** What is open of these people. */
    List<Need> open(Collection<Long> people) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select n from Need n where n.personId in :people and n.endedOn is null"
                                        + " and n.annulment.at is null order by n.urgent desc, n.notedOn, n.id",
                                Need.class)
                        .setParameter("people", people)
                        .getResultList();
    }

    Assessment assessment(long id) {
        return found(em.find(Assessment.class, id));
    }

    /** All of hers, annulled ones too, with their levels in one query. */
    List<Assessment> assessments(long personId) {
        return em.createQuery(
                        "select distinct a from Assessment a left join fetch a.levels where a.personId = :person"
                                + " order by a.assessedOn, a.id",
                        Assessment.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** What she answered last, with the answers in the same query. */
    Optional<FunctioningAnswers> functioning(long personId) {
        return em
                .createQuery(
                        "select distinct f from FunctioningAnswers f left join fetch f.answers where f.personId = :person"
                                + " and f.replacedAt is null",
                        FunctioningAnswers.class)
                .setParameter("person", personId)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<MigrationAnswers> migration(long personId) {
        return em
                .createQuery(
                        "select m from MigrationAnswers m where m.personId = :person and m.replacedAt is null",
                        MigrationAnswers.class)
                .setParameter("person", personId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The rows of a query of the queue. */
    List<Object[]> rows(String sql) {
        List<?> found = em.createNativeQuery(sql).getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }

    long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static <T> T found(T sought) {
        if (sought == null) {
            throw new NotFoundException();
        }
        return sought;
    }
}
