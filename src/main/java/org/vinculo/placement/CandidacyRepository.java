package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.person.Company;

/** Candidacies and placements in the database. */
@ApplicationScoped
class CandidacyRepository {

    /** Nobody proposes more people than this for one vacancy, nor more vacancies to one person. */
    private static final int MOST = 200;

    private static final String ROW =
            "select new org.vinculo.placement.CandidacyRow(c.id, c.personId, c.vacancyId, c.employerId,"
                    + " c.status, c.statusSince, c.interviewAt, c.score) from Candidacy c where ";

    @PersistenceContext
    private EntityManager em;

    Candidacy add(Candidacy candidacy) {
        em.persist(candidacy);
        em.flush();
        return candidacy;
    }

    Placement add(Placement placement) {
        em.persist(placement);
        em.flush();
        return placement;
    }

    Candidacy get(long id) {
        return Optional.ofNullable(em.find(Candidacy.class, id)).orElseThrow(NotFoundException::new);
    }

    Placement getPlacement(long id) {
        return Optional.ofNullable(em.find(Placement.class, id)).orElseThrow(NotFoundException::new);
    }

    /** Two clicks on the same button wait for each other here. */
    void lockPerson(long personId) {
        em.createNativeQuery("select id from person where id = ? for update")
                .setParameter(1, personId)
                .getResultList();
    }

    /** Two hires for the last place wait for each other here. */
    void lockVacancy(long vacancyId) {
        em.createNativeQuery("select id from vacancy where id = ? for update")
                .setParameter(1, vacancyId)
                .getResultList();
    }

    Optional<Candidacy> find(long personId, long vacancyId) {
        return em.createQuery(
                        "select c from Candidacy c where c.personId = :person and c.vacancyId = :vacancy",
                        Candidacy.class)
                .setParameter("person", personId)
                .setParameter("vacancy", vacancyId)
                .getResultStream()
                .findFirst();
    }

    boolean hasOtherJob(Placement placement) {
        return em.createQuery(
                                "select count(m) from Placement m where m.personId = :person and m.id <> :id and m.status = :active",
                                Long.class)
                        .setParameter("person", placement.getPersonId())
                        .setParameter("id", placement.getId())
                        .setParameter("active", PlacementStatus.ACTIVE)
                        .getSingleResult()
                > 0;
    }

    /** The newest; those annulled before it count no more. */
    Optional<Placement> placementOf(long candidacyId) {
        return em.createQuery(
                        "select m from Placement m where m.candidacyId = :candidacy order by m.id desc",
                        Placement.class)
                .setParameter("candidacy", candidacyId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    long activePlacements(long vacancyId) {
        return em.createQuery(
                        "select count(m) from Placement m where m.vacancyId = :vacancy and m.status = :active",
                        Long.class)
                .setParameter("vacancy", vacancyId)
                .setParameter("active", PlacementStatus.ACTIVE)
                .getSingleResult();
    }

    List<Candidacy> ofPerson(long personId, Collection<CandidacyStatus> states) {
        return em.createQuery(
                        "select c from Candidacy c where c.personId = :person and c.status in :states", Candidacy.class)
                .setParameter("person", personId)
                .setParameter("states", states)
                .getResultList();
    }

    List<Candidacy> ofVacancy(long vacancyId, Collection<CandidacyStatus> states) {
        return em.createQuery(
                        "select c from Candidacy c where c.vacancyId = :vacancy and c.status in :states",
                        Candidacy.class)
                .setParameter("vacancy", vacancyId)
                .setParameter("states", states)
                .getResultList();
    }

    List<Candidacy> withConsent(long consentId, Collection<CandidacyStatus> states) {
        return em.createQuery(
                        "select c from Candidacy c where c.consentId = :consent and c.status in :states",
                        Candidacy.class)
                .setParameter("consent", consentId)
                .setParameter("states", states)
                .getResultList();
    }

    /** What an employer may still see, longest waiting first; children alone are never among them. */
    List<CandidacyRow> ofEmployer(long employerId, Collection<CandidacyStatus> states) {
        return em.createQuery(
                        ROW + "c.employerId = :employer and c.status in :states and c.personId not in"
                                + " (select p.id from Person p where p.company in :alone) order by c.statusSince, c.id",
                        CandidacyRow.class)
                .setParameter("employer", employerId)
                .setParameter("states", states)
                .setParameter("alone", List.of(Company.UNACCOMPANIED, Company.SEPARATED))
                .setMaxResults(MOST)
                .getResultList();
    }

    List<CandidacyRow> ofVacancy(long vacancyId) {
        return em.createQuery(ROW + "c.vacancyId = :vacancy order by c.statusSince desc, c.id desc", CandidacyRow.class)
                .setParameter("vacancy", vacancyId)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<CandidacyRow> ofPerson(long personId) {
        return em.createQuery(ROW + "c.personId = :person order by c.statusSince desc, c.id desc", CandidacyRow.class)
                .setParameter("person", personId)
                .setMaxResults(MOST)
                .getResultList();
    }
}
