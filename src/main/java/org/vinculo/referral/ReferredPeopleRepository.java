package org.vinculo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads of many people what a referral may show, in two queries however many they are. */
@ApplicationScoped
class ReferredPeopleRepository {

    @PersistenceContext
    private EntityManager em;

    Map<Long, ReferredPerson> people(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select new org.vinculo.referral.ReferredPerson(p.id, p.reference, p.usedName,"
                                + " p.interpreterLanguage, p.siteId) from Person p where p.id in :ids",
                        ReferredPerson.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ReferredPerson::id, person -> person));
    }

    /** The languages each speaks, ISO 639-3. */
    Map<Long, List<String>> languages(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select p.id, key(l) from Person p join p.languages l where p.id in :ids order by p.id, key(l)",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }
}
