package org.vinculo.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.vinculo.kernel.BaseEntity;

/**
 * Somebody who may log in. Invited first, without a password; she sets it herself by the one-time link. An employer's or an
 * agency's contact carries whose she is; staff carry their site. Dismissed at once, never deleted.
 */
@Entity
@Table(name = "account")
public class Account extends BaseEntity {

    public static final int NAME_LENGTH = 160;
    private static final int FREE_ATTEMPTS = 4;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private @NotNull @Email @Size(max = NAME_LENGTH) String email;

    @Column(name = "display_name")
    private @NotNull @Size(min = 1, max = NAME_LENGTH) String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_group")
    private @NotNull Group group;

    private @NotNull @Size(min = 2, max = 2) String language = "es";

    @Column(name = "site_id")
    private Long siteId;

    @Column(name = "employer_id")
    private Long employerId;

    @Column(name = "agency_id")
    private Long agencyId;

    private boolean active = true;

    @Column(name = "failed_logins")
    private int failedLogins;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Account() {}

    public Account(String email, String displayName, Group group, String language, Instant createdAt) {
        this.email = email.strip().toLowerCase(Locale.ROOT);
        this.displayName = displayName;
        this.group = group;
        this.language = language;
        this.createdAt = createdAt;
    }

    /** Says where she works or for whom; exactly what her group needs, the rest stays empty. */
    public void belongTo(Long site, Long employer, Long agency) {
        siteId = group.zone() == Group.Zone.STAFF ? site : null;
        employerId = group == Group.EMPLOYER ? employer : null;
        agencyId = group == Group.AGENCY ? agency : null;
    }

    boolean mayTry(Instant now) {
        return active && passwordHash != null && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    /** A wrong password: from the fifth on she waits, twice as long each time, at most a quarter of an hour. */
    void loginFailed(Instant now) {
        failedLogins++;
        int over = failedLogins - FREE_ATTEMPTS;
        if (over > 0) {
            Duration wait = Duration.ofSeconds(5L << Math.min(over - 1, 10));
            lockedUntil = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    void loggedIn(Instant now) {
        failedLogins = 0;
        lockedUntil = null;
        lastLoginAt = now;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        failedLogins = 0;
        lockedUntil = null;
    }

    void speak(String other) {
        language = other;
    }

    void dismiss() {
        active = false;
    }

    void readmit() {
        active = true;
    }

    public String getEmail() {
        return email;
    }

    public String getDisplayName() {
        return displayName;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    public Group getGroup() {
        return group;
    }

    public String getLanguage() {
        return language;
    }

    public Long getSiteId() {
        return siteId;
    }

    public Long getEmployerId() {
        return employerId;
    }

    public Long getAgencyId() {
        return agencyId;
    }

    public boolean isActive() {
        return active;
    }

    public Instant getLastLoginAt() {
        return lastLoginAt;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
