package org.vinculo.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The generations of the index, in plain SQL. */
@ApplicationScoped
class GenerationRepository {

    @PersistenceContext
    private EntityManager em;

    /** Nobody else writes to the index until this transaction ends: so each document is written in the order of its changes. */
    void lock() {
        em.createNativeQuery("select id from search_writer for update").getResultList();
    }

    @SuppressWarnings("unchecked")
    List<GenerationRow> all() {
        List<Object[]> rows = em.createNativeQuery("select name, state, stamp, kind, last_id, done, total, started_at"
                        + " from search_generation order by started_at, name")
                .getResultList();
        return rows.stream()
                .map(row -> new GenerationRow(
                        (String) row[0],
                        GenerationRow.State.valueOf((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        ((Number) row[4]).longValue(),
                        ((Number) row[5]).longValue(),
                        ((Number) row[6]).longValue(),
                        ((Timestamp) row[7]).toLocalDateTime().toInstant(ZoneOffset.UTC)))
                .toList();
    }

    Optional<GenerationRow> in(GenerationRow.State state) {
        return all().stream().filter(row -> row.state() == state).findFirst();
    }

    /** Whether this one serves and has everything that was saved. */
    @Transactional
    public boolean isUpToDate(String name) {
        return !em.createNativeQuery("select 1 from search_generation where name = ?1 and state = 'SERVING'"
                        + " and not exists (select 1 from search_outbox)")
                .setParameter(1, name)
                .getResultList()
                .isEmpty();
    }

    void add(GenerationRow row) {
        em.createNativeQuery(
                        "insert into search_generation (name, state, stamp, kind, last_id, done, total, started_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, row.name())
                .setParameter(2, row.state().name())
                .setParameter(3, row.stamp())
                .setParameter(4, row.kind())
                .setParameter(5, row.lastId())
                .setParameter(6, row.done())
                .setParameter(7, row.total())
                .setParameter(8, utc(row.startedAt()))
                .executeUpdate();
    }

    void progress(String name, String kind, long lastId, long more) {
        em.createNativeQuery("update search_generation set kind = ?2, last_id = ?3, done = done + ?4 where name = ?1")
                .setParameter(1, name)
                .setParameter(2, kind)
                .setParameter(3, lastId)
                .setParameter(4, more)
                .executeUpdate();
    }

    void damaged(String name) {
        em.createNativeQuery("update search_generation set state = 'DAMAGED' where name = ?1 and state = 'SERVING'")
                .setParameter(1, name)
                .executeUpdate();
    }

    /** This one is whole and serves from now on, alone. */
    void swap(String name, Instant at) {
        em.createNativeQuery("delete from search_generation where name <> ?1")
                .setParameter(1, name)
                .executeUpdate();
        em.createNativeQuery("update search_generation set state = 'SERVING', finished_at = ?2 where name = ?1")
                .setParameter(1, name)
                .setParameter(2, utc(at))
                .executeUpdate();
    }

    void remove(String name) {
        em.createNativeQuery("delete from search_generation where name = ?1")
                .setParameter(1, name)
                .executeUpdate();
    }

    private static Timestamp utc(Instant at) {
        return Timestamp.valueOf(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
    }
}
