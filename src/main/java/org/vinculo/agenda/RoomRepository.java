package org.vinculo.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.vinculo.kernel.NotFoundException;

@ApplicationScoped
class RoomRepository {

    private static final String ROW =
            "select new org.vinculo.agenda.RoomRow(r.id, r.siteId, r.name, r.places, r.accessible, r.active) from Room r";

    @PersistenceContext
    private EntityManager em;

    void add(Room room) {
        em.persist(room);
        em.flush();
    }

    Room get(long id) {
        return Optional.ofNullable(em.find(Room.class, id)).orElseThrow(NotFoundException::new);
    }

    /** Two who take it at once wait for each other here. */
    Optional<Room> locked(long id) {
        return Optional.ofNullable(em.find(Room.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<RoomRow> all() {
        return em.createQuery(ROW + " order by r.name", RoomRow.class).getResultList();
    }

    List<RoomRow> ofSite(long site) {
        return em.createQuery(ROW + " where r.siteId = :site order by r.active desc, r.name", RoomRow.class)
                .setParameter("site", site)
                .getResultList();
    }
}
