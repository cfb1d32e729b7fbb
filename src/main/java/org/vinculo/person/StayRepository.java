package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class StayRepository {

    private static final String FACTS =
            "select new org.vinculo.person.StayFacts(s.id, s.personId, s.conditionCode, s.documentKind,"
                    + " s.documentNumber, s.issuedOn, s.expiresOn, s.stateCode, s.workPermit, s.permitEmployerId,"
                    + " s.permitOccupationCode, s.permitMunicipalityCode, s.permitExpiresOn, s.recordedAt, s.replacedAt,"
                    + " s.annulment.why) from Stay s ";

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

    Optional<Stay> find(long id) {
        return Optional.ofNullable(em.find(Stay.class, id));
    }

    /** The one that was current before; none when this was the first that was right. */
    Optional<Stay> before(Stay stay) {
        return em.createQuery(
                        "select s from Stay s where s.personId = :person and s.annulment.at is null and s.id < :id"
                                + " order by s.id desc",
                        Stay.class)
                .setParameter("person", stay.facts().personId())
                .setParameter("id", stay.getId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
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
        return em.createQuery(
                        FACTS + "where s.personId = :person order by s.recordedAt desc, s.id desc", StayFacts.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** A document that ends. */
    record Ending(long stayId, long personId, LocalDate expiresOn, long caseworkerId) {}

    /**
     * Current documents that end by this day and have no mark of the rule yet, of people who are still accompanied.
     */
    @SuppressWarnings("unchecked")
    List<Ending> ending(LocalDate until, int limit) {
        List<Object[]> rows = em.createNativeQuery(
                        "select s.id, s.person_id, s.expires_on, coalesce(p.caseworker_id, p.registered_by) from stay s"
                                + " join person p on p.id = s.person_id"
                                + " where s.replaced_at is null and s.expires_on <= ?1 and p.stage not in ('CLOSED', 'ABANDONED')"
                                + " and not exists (select 1 from task_rule_mark m where m.kind = 'DOCUMENT_EXPIRES'"
                                + " and m.subject_id = s.id and m.occurrence = s.expires_on) order by s.id limit ?2")
                .setParameter(1, Date.valueOf(until))
                .setParameter(2, limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Ending(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        ((Date) row[2]).toLocalDate(),
                        ((Number) row[3]).longValue()))
                .toList();
    }
}
