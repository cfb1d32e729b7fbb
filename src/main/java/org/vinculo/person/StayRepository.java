package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class StayRepository {

    private static final String FACTS = "select new org.vinculo.person.StayFacts(s.id, s.personId, s.conditionCode, s.documentKind,"
            + " s.documentNumber, s.issuedOn, s.expiresOn, s.stateCode, s.workPermit, s.permitEmployerId,"
            + " s.permitOccupationCode, s.permitMunicipalityCode, s.permitExpiresOn, s.recordedAt, s.replacedAt) from Stay s ";

    @PersistenceContext
    private EntityManager em;

    Stay add(Stay stay) {
        em.persist(stay);
        em.flush();
        return stay;
    }

    /** Makes saves about the same person wait for each other. */
    void lockPerson(long personId) {
        em.createNativeQuery("select id from person where id = ?1 for update")
                .setParameter(1, personId)
                .getResultList();
    }

    Optional<Stay> current(long personId) {
        return em.createQuery("select s from Stay s where s.personId = :person and s.replacedAt is null", Stay.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    Optional<StayFacts> currentFacts(long personId) {
        return em.createQuery(FACTS + "where s.personId = :person and s.replacedAt is null", StayFacts.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    Map<Long, StayFacts> currentFacts(Collection<Long> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(FACTS + "where s.personId in :people and s.replacedAt is null", StayFacts.class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toMap(StayFacts::personId, Function.identity(), (first, second) -> first));
    }

    /** All records of a person, newest first. */
    List<StayFacts> history(long personId) {
        return em.createQuery(FACTS + "where s.personId = :person order by s.recordedAt desc, s.id desc", StayFacts.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Current records that end within these days, both included, in the order of their numbers. */
    List<StayFacts> ending(LocalDate from, LocalDate to, long afterId, int limit) {
        return em.createQuery(
                        FACTS + "where s.replacedAt is null and s.expiresOn between :from and :to and s.id > :after"
                                + " order by s.id",
                        StayFacts.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }
}
