package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Open logins and live API tokens, both found by fingerprint, both joined to an account that is still active. */
@ApplicationScoped
class LoginRepository {

    private static final String FACTS =
            " a.id, a.display_name, a.role_group, a.profession, a.language, a.site_id, a.employer_id, a.agency_id ";

    @PersistenceContext
    private EntityManager em;

    void open(long accountId, String fingerprint, Instant now) {
        em.createNativeQuery(
                        "insert into login (account_id, token_hash, created_at, last_seen_at) values (?1, ?2, ?3, ?3)")
                .setParameter(1, accountId)
                .setParameter(2, fingerprint)
                .setParameter(3, utc(now))
                .executeUpdate();
    }

    Optional<LoginFacts> find(String fingerprint, Instant seenAfter, Instant openedAfter) {
        return facts(em.createNativeQuery("select" + FACTS + "from login l join account a on a.id = l.account_id"
                        + " where l.token_hash = ?1 and l.last_seen_at > ?2 and l.created_at > ?3 and a.active = true")
                .setParameter(1, fingerprint)
                .setParameter(2, utc(seenAfter))
                .setParameter(3, utc(openedAfter))
                .getResultList());
    }

    Optional<Long> ownerOfEnded(String fingerprint) {
        List<?> rows = em.createNativeQuery(
                        "select a.id from login l join account a on a.id = l.account_id where l.token_hash = ?1 and a.active = true")
                .setParameter(1, fingerprint)
                .getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    /** Moves "last seen", at most once a minute for a login. */
    void seen(String fingerprint, Instant now) {
        em.createNativeQuery("update login set last_seen_at = ?2 where token_hash = ?1 and last_seen_at < ?3")
                .setParameter(1, fingerprint)
                .setParameter(2, utc(now))
                .setParameter(3, utc(now.minusSeconds(60)))
                .executeUpdate();
    }

    void close(String fingerprint) {
        em.createNativeQuery("delete from login where token_hash = ?1")
                .setParameter(1, fingerprint)
                .executeUpdate();
    }

    void closeAll(long accountId) {
        em.createNativeQuery("delete from login where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    void forgetOpenedBefore(Instant limit) {
        em.createNativeQuery("delete from login where created_at < ?1")
                .setParameter(1, utc(limit))
                .executeUpdate();
    }

    /** Whom a token speaks for, with the permissions of its scope only. */
    Optional<LoginFacts> findToken(String fingerprint, Instant now) {
        return facts(em.createNativeQuery(
                        "select" + FACTS + ", t.scope from api_token t join account a on a.id = t.account_id"
                                + " where t.token_hash = ?1 and t.expires_at > ?2 and t.revoked_at is null and a.active = true")
                .setParameter(1, fingerprint)
                .setParameter(2, utc(now))
                .getResultList());
    }

    void tokenUsed(String fingerprint, Instant now) {
        em.createNativeQuery("update api_token set last_used_at = ?2 where token_hash = ?1")
                .setParameter(1, fingerprint)
                .setParameter(2, utc(now))
                .executeUpdate();
    }

    private static Optional<LoginFacts> facts(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(LoginRepository::facts)
                .findFirst();
    }

    private static LoginFacts facts(Object[] row) {
        Group group = Group.valueOf((String) row[2]);
        return new LoginFacts(
                ((Number) row[0]).longValue(),
                (String) row[1],
                group,
                row[3] == null ? null : Profession.valueOf((String) row[3]),
                String.valueOf(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                row.length > 8 ? ApiScope.valueOf((String) row[8]).permissions(group) : group.permissions());
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    private static Timestamp utc(Instant at) {
        return Timestamp.valueOf(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
    }
}
