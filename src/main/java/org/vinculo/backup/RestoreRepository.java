package org.vinculo.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.vinculo.security.AuditTrail;

/** The database as a restore needs it: before it has tables, and once it has them all. */
@ApplicationScoped
class RestoreRepository {

    /** A table that is there from the first statement of a restore to its last: a database with it is half a database. */
    static final String MARK = "restoring";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @Transactional
    public boolean isEmpty() {
        return count("select count(*) from information_schema.tables where table_schema = database()") == 0;
    }

    @Transactional
    public boolean isHalfway() {
        return hasTable(MARK);
    }

    private boolean hasTable(String table) {
        return count("select count(*) from information_schema.tables where table_schema = database() and table_name = '"
                        + table + "'")
                > 0;
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    /** Whether this very backup was restored into this database before. */
    @Transactional
    public boolean cameFrom(long number) {
        return hasTable("restoration")
                && !em.createNativeQuery("select 1 from restoration where backup_number = ?1")
                        .setParameter(1, number)
                        .getResultList()
                        .isEmpty();
    }

    /**
     * What must not come alive again with a former state: logins, one-time links, API tokens, calendar addresses, the code of the first start; and what
     * the other portal said about its own work. In the present schema, whatever version was restored.
     */
    @Transactional
    public void forgetWhatHasEnded(Instant now) {
        em.createNativeQuery("delete from login").executeUpdate();
        em.createNativeQuery("delete from invitation where used_at is null").executeUpdate();
        em.createNativeQuery("update calendar_feed set withdrawn_at = ?1 where withdrawn_at is null")
                .setParameter(1, utc(now))
                .executeUpdate();
        em.createNativeQuery("update api_token set revoked_at = ?1 where revoked_at is null")
                .setParameter(1, utc(now))
                .executeUpdate();
        em.createNativeQuery("update mail set state = 'GIVEN_UP', link = null, ended_at = ?1"
                        + " where mail_class = 'SECURITY' and state in ('WAITING', 'SENDING')")
                .setParameter(1, utc(now))
                .executeUpdate();
        em.createNativeQuery("update installation set setup_code_hash = null").executeUpdate();
        em.createNativeQuery("delete from job_mark").executeUpdate();
        em.createNativeQuery("delete from ailment").executeUpdate();
        em.createNativeQuery("insert into restoration (backup_number, made_at, restored_at)"
                        + " select backup_number, made_at, ?1 from restoring")
                .setParameter(1, utc(now))
                .executeUpdate();
        audit.recordBy("restore", "Installation", 1L, "restore", null, null, null);
    }

    static Timestamp utc(Instant at) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }
}
