package org.vinculo.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
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
        return em.createQuery(
                        "select c from Consent c where c.personId = :person and c.purpose = :purpose and c.revokedAt is null"
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

    List<ConsentRow> of(long personId) {
        return em.createQuery(
                        "select new org.vinculo.privacy.ConsentRow(c.id, c.purpose, c.employerId, c.agencyId, c.method,"
                                + " c.givenOn, c.recordedBy, c.revokedAt, c.revokedWhy) from Consent c"
                                + " where c.personId = :person order by c.givenOn desc, c.id desc",
                        ConsentRow.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
