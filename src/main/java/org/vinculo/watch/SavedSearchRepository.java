package org.vinculo.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class SavedSearchRepository {

    private static final int TOGETHER = 500;

    @PersistenceContext
    private EntityManager em;

    SavedSearch add(SavedSearch search) {
        em.persist(search);
        em.flush();
        return search;
    }

    Optional<SavedSearch> find(long id) {
        return Optional.ofNullable(em.find(SavedSearch.class, id));
    }

    /** Held until the transaction ends, so that two servers tell of nobody twice. */
    Optional<SavedSearch> hold(long id) {
        return Optional.ofNullable(em.find(SavedSearch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    long count(long account) {
        return em.createQuery(
                        "select count(s) from SavedSearch s where s.accountId = :account and s.endedAt is null",
                        Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Newest first, each with how many people are new. */
    List<SavedSearchRow> of(long account) {
        List<?> rows = em.createNativeQuery("select s.id, s.name, s.vacancy_id, case when s.watched then 1 else 0 end,"
                        + " (select count(*) from saved_search_seen n where n.search_id = s.id and n.told_at > s.looked_at)"
                        + " from saved_search s where s.account_id = ?1 and s.ended_at is null order by s.id desc")
                .setParameter(1, account)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SavedSearchRow(
                        number(row[0]), (String) row[1], number(row[2]), null, number(row[3]) == 1, number(row[4])))
                .toList();
    }

    /** Those with a watch, of vacancies that get candidates. */
    List<Long> watched() {
        List<?> ids = em.createNativeQuery("select s.id from saved_search s join vacancy v on v.id = s.vacancy_id"
                        + " where s.watched and s.ended_at is null and v.status = 'PUBLISHED' order by s.id")
                .getResultList();
        return ids.stream().map(SavedSearchRepository::number).toList();
    }

    Set<Long> seen(long search) {
        return numbers("select person_id from saved_search_seen where search_id = ?1", search, null);
    }

    Set<Long> toldSince(long search, Instant since) {
        return numbers("select person_id from saved_search_seen where search_id = ?1 and told_at > ?2", search, since);
    }

    private Set<Long> numbers(String sql, long search, Instant since) {
        var query = em.createNativeQuery(sql).setParameter(1, search);
        if (since != null) {
            query.setParameter(2, utc(since));
        }
        List<?> ids = query.getResultList();
        return ids.stream().map(SavedSearchRepository::number).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Remembers people as seen; who was seen before stays as she was.
     *
     * @param told when the owner was told of them, or null when they were there before
     */
    void see(long search, Collection<Long> people, Instant told) {
        List<Long> all = new ArrayList<>(people);
        for (int from = 0; from < all.size(); from += TOGETHER) {
            String rows = all.subList(from, Math.min(from + TOGETHER, all.size())).stream()
                    .map(person -> "(" + search + ", " + person + ", ?1)")
                    .collect(Collectors.joining(", "));
            em.createNativeQuery("insert ignore into saved_search_seen (search_id, person_id, told_at) values " + rows)
                    .setParameter(1, told == null ? null : utc(told))
                    .executeUpdate();
        }
    }

    private static Timestamp utc(Instant moment) {
        return Timestamp.valueOf(moment.atOffset(ZoneOffset.UTC).toLocalDateTime());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
