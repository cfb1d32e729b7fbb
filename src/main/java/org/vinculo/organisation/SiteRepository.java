package org.vinculo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.vinculo.kernel.NotFoundException;

/** The installation's own row, its sites and when they are open. */
@ApplicationScoped
class SiteRepository {

    /** Closures that ended longer ago count in no deadline that is still open. */
    private static final int REMEMBERED_DAYS = 400;

    @PersistenceContext
    private EntityManager em;

    /** One stretch of opening hours. */
    record Hours(long siteId, Opening opening) {}

    /** What every page shows of the organisation. */
    record Brand(String name, String logoMark) {}

    Organisation organisation() {
        return Optional.ofNullable(em.find(Organisation.class, Organisation.ONLY))
                .orElseThrow(NotFoundException::new);
    }

    Optional<Brand> brand() {
        return em.createQuery("select o.name, o.logoMark from Organisation o", Object[].class)
                .getResultStream()
                .map(row -> new Brand((String) row[0], (String) row[1]))
                .findFirst();
    }

    Optional<byte[]> logo() {
        return em.createQuery("select o.logo from Organisation o where o.logo is not null", byte[].class)
                .getResultStream()
                .findFirst();
    }

    List<SiteRow> rows() {
        return em.createQuery(
                        "select new org.vinculo.organisation.SiteRow(s.id, s.name, s.municipalityCode, s.timeZone, s.active)"
                                + " from Site s order by s.name",
                        SiteRow.class)
                .getResultList();
    }

    Site site(long id) {
        return Optional.ofNullable(em.find(Site.class, id)).orElseThrow(NotFoundException::new);
    }

    /** Hours and languages are in tables of their own: the version moves with them, too. */
    void touch(Site site) {
        em.lock(site, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    long activeSites() {
        return em.createQuery("select count(s) from Site s where s.active = true", Long.class)
                .getSingleResult();
    }

    List<Hours> hours() {
        // Field by field: EclipseLink cannot watch an embedded value that is read without its owner.
        return em.createQuery("select s.id, o.weekday, o.opens, o.closes from Site s join s.openings o", Object[].class)
                .getResultStream()
                .map(row -> new Hours(
                        (Long) row[0],
                        new Opening(DayOfWeek.of((Integer) row[1]), (LocalTime) row[2], (LocalTime) row[3])))
                .toList();
    }

    List<ClosureRow> closuresUntil(LocalDate day) {
        return em.createQuery(
                        "select new org.vinculo.organisation.ClosureRow(c.id, c.siteId, c.firstDay, c.lastDay, c.reason)"
                                + " from Closure c where c.withdrawn = false and c.lastDay >= :day order by c.firstDay, c.id",
                        ClosureRow.class)
                .setParameter("day", day)
                .getResultList();
    }

    List<ClosureRow> rememberedClosures(LocalDate today) {
        return closuresUntil(today.minusDays(REMEMBERED_DAYS));
    }

    Closure closure(long id) {
        return Optional.ofNullable(em.find(Closure.class, id)).orElseThrow(NotFoundException::new);
    }

    void add(Object thing) {
        em.persist(thing);
        em.flush();
    }
}
