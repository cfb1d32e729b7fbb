package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.vinculo.person.Age;
import org.vinculo.person.Birth;
import org.vinculo.person.BirthPrecision;

/** Native, because who waits for a proposal is known by her file, her profile and her proposals together. */
@ApplicationScoped
class ForgottenRepository {

    /** So many are looked at; who may be a child is left out of them. */
    private static final int SOME = 40;

    @PersistenceContext
    private EntityManager em;

    /** Somebody who waits, and since when. */
    record Waiting(long id, String reference, String name, Instant since, boolean ever) {}

    /**
     * Adults one accompanies who look for work and could begin, with no proposal that is open and none since a moment, those who
     * wait longest first.
     */
    List<Waiting> since(Instant before, long caseworker, LocalDate today) {
        List<?> rows = em.createNativeQuery("select p.id, p.reference, p.used_name, p.birth_date, p.birth_precision,"
                        + " max(c.proposed_at), p.stage_since from person p"
                        + " join labour_profile l on l.person_id = p.id left join candidacy c on c.person_id = p.id"
                        + " where p.caseworker_id = ?1 and p.stage in ('LABOUR_PROFILE', 'LINKING')"
                        + " and p.company not in ('UNACCOMPANIED', 'SEPARATED')"
                        + " and (l.available_from is null or l.available_from <= ?2)"
                        + " and not exists (select 1 from candidacy o where o.person_id = p.id"
                        + " and o.status in ('PROPOSED', 'INTERVIEW'))"
                        + " group by p.id, p.reference, p.used_name, p.birth_date, p.birth_precision, p.stage_since"
                        + " having coalesce(max(c.proposed_at), p.stage_since) < ?3"
                        + " order by coalesce(max(c.proposed_at), p.stage_since), p.id limit " + SOME)
                .setParameter(1, caseworker)
                .setParameter(2, Date.valueOf(today))
                .setParameter(
                        3, Timestamp.valueOf(before.atOffset(ZoneOffset.UTC).toLocalDateTime()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> !birth(row, today).mayBeUnder(Age.ADULT))
                .map(ForgottenRepository::waiting)
                .toList();
    }

    private static Age birth(Object[] row, LocalDate today) {
        return Birth.of(
                row[3] == null ? null : ((Date) row[3]).toLocalDate(), BirthPrecision.valueOf((String) row[4]), today);
    }

    private static Waiting waiting(Object[] row) {
        boolean ever = row[5] != null;
        return new Waiting(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                ((Timestamp) (ever ? row[5] : row[6])).toLocalDateTime().toInstant(ZoneOffset.UTC),
                ever);
    }
}
