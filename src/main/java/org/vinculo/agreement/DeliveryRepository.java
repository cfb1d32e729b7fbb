package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.vinculo.kernel.NotFoundException;

/** What was done with documents and people, in the database. */
@ApplicationScoped
class DeliveryRepository {

    @PersistenceContext
    private EntityManager em;

    Delivery add(Delivery delivery) {
        em.persist(delivery);
        em.flush();
        return delivery;
    }

    Delivery get(long id) {
        return Optional.ofNullable(em.find(Delivery.class, id)).orElseThrow(NotFoundException::new);
    }

    Optional<Delivery> byFormKey(String formKey) {
        return em.createQuery("select d from Delivery d where d.formKey = :key", Delivery.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    /** Newest first, with what was annulled. */
    List<DeliveryRow> of(long personId) {
        return em.createQuery(
                        "select new org.vinculo.agreement.DeliveryRow(d.id, d.personId, d.kind, e.number, d.language, d.outcome,"
                                + " d.heldOn, d.present, d.interpreter, d.reason, d.signedName, d.attachmentId, d.recordedAt,"
                                + " d.recordedBy, d.annulment.why) from Delivery d, AgreementEdition e"
                                + " where e.id = d.editionId and d.personId = :person order by d.id desc",
                        DeliveryRow.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
