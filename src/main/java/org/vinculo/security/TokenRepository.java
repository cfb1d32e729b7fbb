package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** API tokens and invitations: both found by the fingerprint of a secret. */
@ApplicationScoped
class TokenRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    Optional<ApiToken> find(long id) {
        return Optional.ofNullable(em.find(ApiToken.class, id));
    }

    List<ApiTokenRow> ofAccount(long accountId) {
        return em.createQuery(
                        "select new org.vinculo.security.ApiTokenRow(t.id, t.label, t.scope, t.createdAt, t.expiresAt,"
                                + " t.revokedAt, t.lastUsedAt) from ApiToken t where t.accountId = :account order by t.id desc",
                        ApiTokenRow.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    Optional<Invitation> invitation(String fingerprint) {
        return em.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", fingerprint)
                .getResultStream()
                .findFirst();
    }

    /** Ends every token of somebody who leaves. */
    void revokeAll(long accountId, Instant now) {
        em.createQuery("update ApiToken t set t.revokedAt = :now where t.accountId = :account and t.revokedAt is null")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** How many links an account was given since then; nobody is flooded with them. */
    long invitationsSince(long accountId, Instant since) {
        return em.createQuery(
                        "select count(i) from Invitation i where i.accountId = :account and i.createdAt > :since",
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** A newer link makes the former ones useless. */
    void closeInvitations(long accountId) {
        em.createQuery("delete from Invitation i where i.accountId = :account and i.usedAt is null")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
