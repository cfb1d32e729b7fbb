package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PaperRepository {

    @PersistenceContext
    private EntityManager em;

    Paper add(Paper paper) {
        em.persist(paper);
        em.flush();
        return paper;
    }

    Optional<Paper> current(long personId, PaperKind kind) {
        return em.createQuery(
                        "select p from Paper p where p.personId = :person and p.kind = :kind and p.replacedAt is null",
                        Paper.class)
                .setParameter("person", personId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** The current record of each kind. */
    List<PaperFacts> current(long personId) {
        return em.createQuery("select p from Paper p where p.personId = :person and p.replacedAt is null", Paper.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(Paper::facts)
                .toList();
    }

    /** What was recorded before, newest first. */
    List<PaperFacts> former(long personId, PaperKind kind) {
        return em.createQuery(
                        "select p from Paper p where p.personId = :person and p.kind = :kind and p.replacedAt is not null"
                                + " order by p.recordedAt desc, p.id desc",
                        Paper.class)
                .setParameter("person", personId)
                .setParameter("kind", kind)
                .getResultStream()
                .map(Paper::facts)
                .toList();
    }

    /** Which of these current numbers stand in the file of somebody else too. */
    List<String> inOtherFiles(long personId, List<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct p.number from Paper p where p.number in :numbers"
                                        + " and p.personId <> :person and p.replacedAt is null",
                                String.class)
                        .setParameter("numbers", numbers)
                        .setParameter("person", personId)
                        .getResultList();
    }
}
