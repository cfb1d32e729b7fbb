package org.vinculo.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vinculo.kernel.BaseEntity;

/** A key for a program that speaks for somebody. Shown once when made; may expire and be revoked; what it may do is its scope. */
@Entity
@Table(name = "api_token")
class ApiToken extends BaseEntity {

    @Column(name = "account_id")
    private long accountId;

    private String label;

    @Column(name = "token_hash")
    private String tokenHash;

    private String scope;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected ApiToken() {}

    ApiToken(long accountId, String label, String token, String scope, Instant now, Instant expiresAt) {
        this.accountId = accountId;
        this.label = label;
        this.tokenHash = Secrets.fingerprint(token);
        this.scope = scope;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }
}
