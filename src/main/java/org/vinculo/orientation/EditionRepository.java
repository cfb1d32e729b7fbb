package org.vinculo.orientation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vinculo.kernel.NotFoundException;

@ApplicationScoped
class EditionRepository {

    @PersistenceContext
    private EntityManager em;

    /** One language of an edition that is published or being written, without its body. */
    record Head(
            long id,
            String subject,
            int number,
            EditionStatus status,
            LocalDate nextReview,
            String language,
            String title,
            String reviewer) {}

    Edition add(Edition edition) {
        em.persist(edition);
        em.flush();
        return edition;
    }

    Edition get(long id) {
        return Optional.ofNullable(em.find(Edition.class, id)).orElseThrow(NotFoundException::new);
    }

    /** The words are in a table of their own: the version moves with them, too. */
    void touch(Edition edition) {
        em.lock(edition, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Writes what was done so far, in this order: two published editions at a time are refused by the database. */
    void flush() {
        em.flush();
    }

    Optional<Edition> in(Subject subject, EditionStatus status) {
        return em.createQuery(
                        "select e from Edition e where e.subject = :subject and e.status = :status", Edition.class)
                .setParameter("subject", subject.name())
                .setParameter("status", status)
                .getResultStream()
                .findFirst();
    }

    /** All editions of a subject, latest first. */
    List<Edition> of(Subject subject) {
        return em.createQuery(
                        "select e from Edition e where e.subject = :subject order by e.number desc", Edition.class)
                .setParameter("subject", subject.name())
                .getResultList();
    }

    List<Edition> published(Collection<? extends Subject> subjects) {
        return em.createQuery(
                        "select e from Edition e where e.subject in :subjects and e.status = :published", Edition.class)
                .setParameter("subjects", subjects.stream().map(Subject::name).toList())
                .setParameter("published", EditionStatus.PUBLISHED)
                .getResultList();
    }

    List<Head> heads() {
        return em.createQuery(
                        "select e.id, e.subject, e.number, e.status, e.nextReview, t.language, t.title, t.reviewer"
                                + " from Edition e join e.texts t where e.status in :open",
                        Object[].class)
                .setParameter("open", EnumSet.of(EditionStatus.PUBLISHED, EditionStatus.DRAFT))
                .getResultStream()
                .map(row -> new Head(
                        (Long) row[0],
                        (String) row[1],
                        (Integer) row[2],
                        (EditionStatus) row[3],
                        (LocalDate) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7]))
                .toList();
    }

    /** The latest edition of each subject this account has read. */
    Map<String, Integer> lastRead(long account) {
        List<?> rows = em.createNativeQuery(
                        "select e.subject, max(e.number) from content_read r join content_edition e on e.id = r.edition_id"
                                + " where r.account_id = ?1 group by e.subject")
                .setParameter(1, account)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    long unread(long account) {
        Object count = em.createNativeQuery(
                        "select count(*) from content_edition e where e.status = 'PUBLISHED' and not exists"
                                + " (select 1 from content_read r where r.edition_id = e.id and r.account_id = ?1)")
                .setParameter(1, account)
                .getSingleResult();
        return ((Number) count).longValue();
    }

    /** Read twice is read once. */
    boolean read(long account, long edition, Instant now) {
        return em.createNativeQuery(
                                "insert ignore into content_read (account_id, edition_id, read_at) values (?1, ?2, ?3)")
                        .setParameter(1, account)
                        .setParameter(2, edition)
                        .setParameter(3, utc(now))
                        .executeUpdate()
                > 0;
    }

    void shown(long attention, Told told) {
        em.createNativeQuery("insert ignore into content_shown (attention_id, edition_id, language, shown_at, overdue)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, attention)
                .setParameter(2, told.edition())
                .setParameter(3, told.language())
                .setParameter(4, utc(told.at()))
                .setParameter(5, told.overdue())
                .executeUpdate();
    }

    /** Edition numbers by subject, as they were shown at an attention. */
    Map<String, Long> shownAt(long attention) {
        List<?> rows = em.createNativeQuery(
                        "select e.subject, e.id from content_shown s join content_edition e on e.id = s.edition_id"
                                + " where s.attention_id = ?1")
                .setParameter(1, attention)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    private static Timestamp utc(Instant moment) {
        return Timestamp.valueOf(moment.atOffset(ZoneOffset.UTC).toLocalDateTime());
    }
}
