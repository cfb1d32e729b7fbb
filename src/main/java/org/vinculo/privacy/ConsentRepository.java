package org.vinculo.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vinculo.kernel.NotFoundException;

/** Agreements in the database. */
@ApplicationScoped
class ConsentRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Consent consent) {
        em.persist(consent);
        em.flush();
    }

    Consent get(long id) {
        return Optional.ofNullable(em.find(Consent.class, id)).orElseThrow(NotFoundException::new);
    }

    Optional<Consent> valid(long personId, Purpose purpose, Long employerId, Long agencyId) {
        return last(personId, purpose, employerId, agencyId).filter(Consent::isValid);
    }

    /** What she said last about it: a yes, a yes taken back, or a no. */
    Optional<Consent> last(long personId, Purpose purpose, Long employerId, Long agencyId) {
        return em.createQuery(
                        "select c from Consent c where c.personId = :person and c.purpose = :purpose and c.annulment.at is null"
                                + " and coalesce(c.employerId, 0) = :employer and coalesce(c.agencyId, 0) = :agency"
                                + " order by c.id desc",
                        Consent.class)
                .setParameter("person", personId)
                .setParameter("purpose", purpose)
                .setParameter("employer", employerId == null ? 0L : employerId)
                .setParameter("agency", agencyId == null ? 0L : agencyId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Every yes to this purpose that still counts, whomever it names. */
    List<Consent> valid(long personId, Purpose purpose) {
        return em.createQuery(
                        "select c from Consent c where c.personId = :person and c.purpose = :purpose and c.granted = true"
                                + " and c.revokedAt is null and c.annulment.at is null",
                        Consent.class)
                .setParameter("person", personId)
                .setParameter("purpose", purpose)
                .getResultList();
    }

    /** Which of these do not count any more. */
    Set<Long> ended(Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select c.id from Consent c where c.id in :ids"
                                        + " and (c.revokedAt is not null or c.annulment.at is not null)",
                                Long.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    List<ConsentRow> of(long personId) {
        return em.createQuery(
                        "select new org.vinculo.privacy.ConsentRow(c.id, c.purpose, c.employerId, c.agencyId, c.granted,"
                                + " c.method, c.givenOn, c.witness, c.interpreter, e.number, c.recordedBy, c.revokedAt,"
                                + " c.revokedWhy, c.annulment.why) from Consent c left join AgreementEdition e on e.id = c.noticeId"
                                + " where c.personId = :person order by c.givenOn desc, c.id desc",
                        ConsentRow.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
