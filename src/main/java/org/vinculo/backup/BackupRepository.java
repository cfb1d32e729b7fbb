package org.vinculo.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class BackupRepository {

    @PersistenceContext
    private EntityManager em;

    @Transactional
    public void add(Backup backup) {
        em.persist(backup);
    }

    @Transactional
    public void checked(long id, boolean whole, Instant now) {
        find(id).ifPresent(backup -> backup.checked(whole, now));
    }

    Optional<Backup> find(long id) {
        return Optional.ofNullable(em.find(Backup.class, id));
    }

    @Transactional
    public List<Backup> newest(int limit) {
        return em.createQuery("select b from Backup b order by b.madeAt desc, b.id desc", Backup.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
