package org.vinculo.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** The marks, in plain SQL and in transactions of their own: what failed was rolled back, its mark is not. */
@ApplicationScoped
class JobMarkRepository {

    @PersistenceContext
    private EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void well(Job job, Instant at) {
        em.createNativeQuery("insert into job_mark (job, well_at) values (?1, ?2) on duplicate key update well_at = ?2")
                .setParameter(1, job.name())
                .setParameter(2, utc(at))
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(Job job, Instant at, String incident) {
        em.createNativeQuery("insert into job_mark (job, failed_at, incident) values (?1, ?2, ?3)"
                        + " on duplicate key update failed_at = ?2, incident = ?3")
                .setParameter(1, job.name())
                .setParameter(2, utc(at))
                .setParameter(3, incident)
                .executeUpdate();
    }

    /** A mark of a job that a former version had is passed over. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<JobMark> all() {
        List<Object[]> rows = em.createNativeQuery(
                        "select /* state */ job, well_at, failed_at, incident from job_mark order by job")
                .getResultList();
        return rows.stream()
                .flatMap(row -> Arrays.stream(Job.values())
                        .filter(job -> job.name().equals(row[0]))
                        .map(job -> new JobMark(job, instant(row[1]), instant(row[2]), (String) row[3])))
                .toList();
    }

    private static Timestamp utc(Instant at) {
        return Timestamp.valueOf(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
    }

    private static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        LocalDateTime at = value instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) value;
        return at.toInstant(ZoneOffset.UTC);
    }
}
