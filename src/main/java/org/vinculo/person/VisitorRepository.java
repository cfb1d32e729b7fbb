package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** What the agenda asks of many people at once. */
@ApplicationScoped
class VisitorRepository {

    @PersistenceContext
    private EntityManager em;

    /** A person in the agenda, and what decides who may see her file. */
    record Known(String reference, String usedName, PersonAccess.Facts facts) {}

    List<Known> known(Collection<Long> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select p.id, p.reference, p.usedName, p.siteId, p.company, p.keeperId"
                                + " from Person p where p.id in :people",
                        Object[].class)
                .setParameter("people", people)
                .getResultStream()
                .map(row -> new Known(
                        (String) row[1],
                        (String) row[2],
                        new PersonAccess.Facts((Long) row[0], (Long) row[3], (Company) row[4], (Long) row[5])))
                .toList();
    }
}
