package org.vinculo.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The table of waiting changes, in plain SQL: it is a queue, not a thing with a life of its own. */
@ApplicationScoped
class OutboxRepository {

    @PersistenceContext
    private EntityManager em;

    void add(String kind, long id, Instant at) {
        em.createNativeQuery("insert into search_outbox (kind, entity_id, created_at) values (?1, ?2, ?3)")
                .setParameter(1, kind)
                .setParameter(2, id)
                .setParameter(3, Timestamp.valueOf(at.atOffset(ZoneOffset.UTC).toLocalDateTime()))
                .executeUpdate();
    }

    /** The oldest waiting notes, locked until the transaction ends; rows another drain holds are passed over. */
    @SuppressWarnings("unchecked")
    List<OutboxNote> claim(int limit) {
        List<Object[]> rows = em.createNativeQuery(
                        "select id, kind, entity_id from search_outbox order by id limit ?1 for update skip locked")
                .setParameter(1, limit)
                .getResultList();
        return rows.stream()
                .map(row ->
                        new OutboxNote(((Number) row[0]).longValue(), (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    void delete(List<Long> notes) {
        for (Long note : notes) {
            em.createNativeQuery("delete from search_outbox where id = ?1")
                    .setParameter(1, note)
                    .executeUpdate();
        }
    }

    long waiting() {
        return ((Number) em.createNativeQuery("select count(*) from search_outbox")
                        .getSingleResult())
                .longValue();
    }

    /** By the number, in whose order they are drained. */
    Instant oldest() {
        List<?> rows = em.createNativeQuery("select created_at from search_outbox order by id limit 1")
                .getResultList();
        return rows.isEmpty()
                ? null
                : ((Timestamp) rows.get(0)).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
