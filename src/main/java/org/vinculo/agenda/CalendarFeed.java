package org.vinculo.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.security.Secrets;

/** The address by which a colleague's calendar reads her appointments; of its secret only the fingerprint is kept. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends BaseEntity {

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected CalendarFeed() {}

    CalendarFeed(long accountId, String secret, Instant now) {
        this.accountId = accountId;
        this.tokenHash = Secrets.fingerprint(secret);
        this.createdAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    long getAccountId() {
        return accountId;
    }

    Instant getCreatedAt() {
        return createdAt;
    }
}
