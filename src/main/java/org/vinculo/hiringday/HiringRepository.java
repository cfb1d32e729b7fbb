package org.vinculo.hiringday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;

@ApplicationScoped
class HiringRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Object thing) {
        em.persist(thing);
    }

    void flush() {
        em.flush();
    }

    void remove(HiringPick pick) {
        em.remove(pick);
    }

    HiringDay get(long id) {
        return Optional.ofNullable(em.find(HiringDay.class, id)).orElseThrow(NotFoundException::new);
    }

    /** Two who edit one day wait for each other here. */
    HiringDay locked(long id) {
        return Optional.ofNullable(em.find(HiringDay.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    Optional<Long> byFormKey(String key) {
        return em.createQuery("select d.id from HiringDay d where d.formKey = :key", Long.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    List<HiringPick> picks(long day) {
        return em.createQuery("select p from HiringPick p where p.dayId = :day order by p.turn, p.id", HiringPick.class)
                .setParameter("day", day)
                .getResultList();
    }

    Optional<HiringPick> pick(long day, long person, long vacancy) {
        return picks(day).stream()
                .filter(pick -> pick.pair().joins(person, vacancy))
                .findFirst();
    }

    /** Newest first. */
    Page<HiringDayRow> page(Long site, PageRequest request) {
        String where = " from HiringDay d where (:site is null or d.siteId = :site)";
        List<HiringDayRow> rows = em.createQuery(
                        "select new org.vinculo.hiringday.HiringDayRow(d.id, d.name, d.heldOn, d.place, d.status, d.siteId)"
                                + where + " order by d.heldOn desc, d.id desc",
                        HiringDayRow.class)
                .setParameter("site", site)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        long total = em.createQuery("select count(d)" + where, Long.class)
                .setParameter("site", site)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** Who was proposed for anything since then. Native, because candidacies are another feature's. */
    Set<Long> proposedSince(Instant moment) {
        List<?> found = em.createNativeQuery("select distinct person_id from candidacy where proposed_at >= ?1")
                .setParameter(1, LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .getResultList();
        Set<Long> people = new HashSet<>();
        found.forEach(id -> people.add(((Number) id).longValue()));
        return people;
    }
}
