package org.vinculo.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vinculo.attachment.AttachmentKind;
import org.vinculo.person.Age;
import org.vinculo.person.BirthPrecision;

@ApplicationScoped
class ProtectionRepository {

    private static final int MOST = 300;

    private static final String DUE = "select c.id, c.person_id, p.site_id, c.responsible_id, c.due_at, p.birth_date"
            + " from protection_case c join person p on p.id = c.person_id";

    @PersistenceContext
    private EntityManager em;

    /** What a list reads of a case and its child in one query; public, as the query that makes it requires. */
    public record Line(
            ProtectionCase theCase,
            String name,
            String reference,
            long siteId,
            LocalDate bornOn,
            BirthPrecision precision) {}

    /** A case a rule opens a task for. */
    record DueCase(long id, long personId, long siteId, long responsibleId, Instant dueAt, LocalDate birthDate) {}

    ProtectionCase add(ProtectionCase made) {
        em.persist(made);
        em.flush();
        return made;
    }

    /** The newest case of a child, which is the one that counts. */
    Optional<ProtectionCase> of(long person) {
        return em.createQuery(
                        "select c from ProtectionCase c where c.personId = :person order by c.id desc",
                        ProtectionCase.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Two clicks, or two colleagues, wait for each other here. */
    void lockPerson(long person) {
        em.createNativeQuery("select id from person where id = ?1 for update")
                .setParameter(1, person)
                .getResultList();
    }

    List<Line> live() {
        return em.createQuery(
                        "select new org.vinculo.protection.ProtectionRepository$Line(c, p.usedName, p.reference, p.siteId,"
                                + " p.birth.date, p.birth.precision)"
                                + " from ProtectionCase c join Person p on p.id = c.personId where c.status in :live"
                                + " order by case when c.status = org.vinculo.protection.CaseStatus.OPEN then 0 else 1 end,"
                                + " c.dueAt, c.id",
                        Line.class)
                .setParameter("live", CaseStatus.LIVE)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<ProtectionCase> liveOf(long responsible) {
        return em.createQuery(
                        "select c from ProtectionCase c where c.status in :live and c.responsibleId = :account",
                        ProtectionCase.class)
                .setParameter("live", CaseStatus.LIVE)
                .setParameter("account", responsible)
                .getResultList();
    }

    /** Those of these people who have a receipt of the authority among their files. */
    Set<Long> scanned(Collection<Long> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select distinct a.personId from Attachment a where a.kind = :receipt and a.annulment.at is null"
                                        + " and a.personId in :people",
                                Long.class)
                        .setParameter("receipt", AttachmentKind.PROTECTION_RECEIPT)
                        .setParameter("people", people)
                        .getResultList());
    }

    /** Cases whose time has passed while the authority was not told, and about which nobody was told yet. */
    List<DueCase> late(Instant now, int limit) {
        return due(
                DUE + " left join task_rule_mark m on m.kind = 'CHILD_ALONE_LATE' and m.subject_id = c.id"
                        + " where c.status = 'OPEN' and c.due_at <= ?1 and m.subject_id is null order by c.due_at, c.id",
                List.of(Timestamp.valueOf(now.atOffset(ZoneOffset.UTC).toLocalDateTime())),
                limit);
    }

    /**
     * Children whose files are closed to others and who by their age are none any more, as nobody was told yet. A year alone
     * makes her eighteen for certain only when the next one begins, an estimate with its margin of two years.
     */
    List<DueCase> grown(LocalDate today, int limit) {
        return due(
                DUE + " left join task_rule_mark m on m.kind = 'CHILD_CASE_TO_MOVE' and m.subject_id = c.id"
                        + " and m.occurrence = p.birth_date where p.company in ('UNACCOMPANIED', 'SEPARATED')"
                        + " and m.subject_id is null and c.status <> 'ANNULLED'"
                        + " and not exists (select 1 from protection_case o where o.person_id = p.id and o.id > c.id)"
                        + " and not exists (select 1 from task t where t.kind = 'CHILD_CASE_TO_MOVE' and t.subject_id = c.id"
                        + " and t.state = 'OPEN') and ((p.birth_precision = 'EXACT' and p.birth_date <= ?1)"
                        + " or (p.birth_precision = 'YEAR' and p.birth_date <= ?2)"
                        + " or (p.birth_precision = 'ESTIMATED' and p.birth_date <= ?3)) order by c.id",
                List.of(
                        Date.valueOf(today.minusYears(Age.ADULT)),
                        Date.valueOf(LocalDate.of(today.getYear() - Age.ADULT - 1, 1, 1)),
                        Date.valueOf(today.minusYears(Age.ADULT + 2))),
                limit);
    }

    private List<DueCase> due(String sql, List<?> values, int limit) {
        Query query = em.createNativeQuery(sql).setMaxResults(limit);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(ProtectionRepository::due)
                .toList();
    }

    private static DueCase due(Object[] row) {
        return new DueCase(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue(),
                instant(row[4]),
                row[5] == null ? null : LocalDate.parse(row[5].toString()));
    }

    private static Instant instant(Object value) {
        return value instanceof LocalDateTime time
                ? time.toInstant(ZoneOffset.UTC)
                : ((Timestamp) value).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
