package org.vinculo.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.person.Gender;

/** Native, because what is counted belongs to several features and only these columns of it are read. */
@ApplicationScoped
class FairnessRepository {

    @PersistenceContext
    private EntityManager em;

    /** How many of each gender have a labour profile; children alone have none. */
    Map<Gender, Long> profiles(Long site) {
        Map<Gender, Long> counts = new EnumMap<>(Gender.class);
        List<?> rows = em.createNativeQuery("select coalesce(p.gender, 'NOT_SAID'), count(*) from person p"
                        + " join labour_profile l on l.person_id = p.id where p.company not in ('UNACCOMPANIED', 'SEPARATED')"
                        + " and (?1 is null or p.site_id = ?1) group by coalesce(p.gender, 'NOT_SAID')")
                .setParameter(1, site)
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> counts.put(Gender.valueOf((String) row[0]), ((Number) row[1]).longValue()));
        return counts;
    }

    List<Proposed> proposals(Instant from, Instant before, Long site) {
        List<?> rows = em.createNativeQuery("select p.id, coalesce(p.gender, 'NOT_SAID'), e.sector,"
                        + " c.interview_at is not null or h.id is not null, h.pay_amount, h.pay_period, v.hours_per_week"
                        + " from candidacy c join person p on p.id = c.person_id join employer e on e.id = c.employer_id"
                        + " join vacancy v on v.id = c.vacancy_id"
                        + " left join placement h on h.candidacy_id = c.id and h.status <> 'ANNULLED'"
                        + " where c.proposed_at >= ?1 and c.proposed_at < ?2 and (?3 is null or p.site_id = ?3)")
                .setParameter(1, utc(from))
                .setParameter(2, utc(before))
                .setParameter(3, site)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(FairnessRepository::proposed)
                .toList();
    }

    private static Proposed proposed(Object[] row) {
        BigDecimal pay = (BigDecimal) row[4];
        return new Proposed(
                ((Number) row[0]).longValue(),
                Gender.valueOf((String) row[1]),
                (String) row[2],
                row[3] instanceof Boolean yes ? yes : ((Number) row[3]).intValue() != 0,
                pay != null,
                pay == null ? null : PayPeriod.valueOf((String) row[5]).perDay(pay, ((Number) row[6]).intValue()));
    }

    private static Timestamp utc(Instant at) {
        return Timestamp.valueOf(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
    }
}
