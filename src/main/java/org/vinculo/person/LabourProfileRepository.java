package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class LabourProfileRepository {

    @PersistenceContext
    private EntityManager em;

    LabourProfile add(LabourProfile profile) {
        em.persist(profile);
        em.flush();
        return profile;
    }

    Person person(long id) {
        return em.find(Person.class, id);
    }

    Optional<LabourProfile> of(long personId) {
        return em.createQuery("select p from LabourProfile p where p.personId = :person", LabourProfile.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** The profiles of many people with their lists, in as many queries as there are lists. */
    List<LabourProfile> of(Collection<Long> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select p from LabourProfile p where p.personId in :people", LabourProfile.class)
                .setParameter("people", people)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.occupations")
                .setHint("eclipselink.batch", "p.skills")
                .setHint("eclipselink.batch", "p.places")
                .getResultList();
    }

    /** Makes saves about the same person wait for each other. */
    void lockPerson(long personId) {
        em.createNativeQuery("select id from person where id = ?1 for update")
                .setParameter(1, personId)
                .getResultList();
    }

    /** A change in a list alone has to count as a change of the profile, too. */
    void touch(LabourProfile profile) {
        em.lock(profile, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }
}
