package org.vinculo.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.vinculo.kernel.NotFoundException;

@ApplicationScoped
class HouseholdRepository {

    @PersistenceContext
    private EntityManager em;

    <T> T add(T made) {
        em.persist(made);
        em.flush();
        return made;
    }

    Household household(long id) {
        return Optional.ofNullable(em.find(Household.class, id)).orElseThrow(NotFoundException::new);
    }

    HouseholdMember member(long id) {
        return Optional.ofNullable(em.find(HouseholdMember.class, id)).orElseThrow(NotFoundException::new);
    }

    /** Two who write down the same family wait for each other here. */
    void lockPerson(long person) {
        em.createNativeQuery("select id from person where id = ?1 for update")
                .setParameter(1, person)
                .getResultList();
    }

    Optional<HouseholdMember> memberOf(long person) {
        return em.createQuery(
                        "select m from HouseholdMember m where m.personId = :person and m.leftAt is null",
                        HouseholdMember.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    List<HouseholdMember> members(long household) {
        return em.createQuery(
                        "select m from HouseholdMember m where m.householdId = :household and m.leftAt is null order by m.id",
                        HouseholdMember.class)
                .setParameter("household", household)
                .getResultList();
    }

    List<CareTie> ties(long household) {
        return em.createQuery(
                        "select t from CareTie t where t.householdId = :household and t.endedAt is null order by t.id",
                        CareTie.class)
                .setParameter("household", household)
                .getResultList();
    }
}
