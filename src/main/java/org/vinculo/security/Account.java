package org.vinculo.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/**
 * Somebody who may log in. Invited first, without a password; she sets it herself by the one-time link. An employer's or an
 * agency's contact carries whose she is; staff carry their site. Dismissed at once, never deleted.
 */
@Entity
@Table(name = "account")
public class Account extends BaseEntity {

    public static final int NAME_LENGTH = 160;
    private static final int FREE_ATTEMPTS = 4;

    private @NotNull @Email @Size(max = NAME_LENGTH) String email;

    @Column(name = "display_name")
    private @NotNull @Size(min = 1, max = NAME_LENGTH) String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_group")
    private @NotNull Group group;

    @Enumerated(EnumType.STRING)
    private Profession profession;

    private @NotNull @Size(min = 2, max = 2) String language = "es";

    @Column(name = "site_id")
    private Long siteId;

    @ElementCollection
    @CollectionTable(name = "account_site", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "site_id")
    private Set<Long> sites = new HashSet<>();

    private Integer capacity;

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
        siteId = group.isStaff() ? site : null;
        sites.clear();
        if (siteId != null) {
            sites.add(siteId);
        }
        employerId = group == Group.EMPLOYER ? employer : null;
        agencyId = group == Group.AGENCY ? agency : null;
    }

    /**
     * The sites she may work at; where she works now stays when it is among them.
     *
     * @throws BusinessException when none is left
     */
    void workAtAny(Set<Long> allowed) {
        if (allowed.isEmpty() && group != Group.ADMINISTRATOR) {
            throw BusinessException.at("sites", "security.account.place.missing");
        }
        sites.clear();
        sites.addAll(allowed);
        if (siteId == null || !allowed.contains(siteId)) {
            siteId = allowed.stream().min(Long::compare).orElse(null);
        }
    }

    /** From now on she works at this site; its people are the ones she sees. */
    void workAt(long site) {
        if (!sites.contains(site)) {
            throw BusinessException.at("site", "security.own.site.other");
        }
        siteId = site;
    }

    /** @param people how many she accompanies at most, or null */
    void accompanyAtMost(Integer people) {
        capacity = people;
    }

    /** @param what null when she has none that keeps notes apart */
    void practise(Profession what) {
        profession = what;
    }

    boolean mayTry(Instant now) {
        return active && passwordHash != null && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    /** A wrong password: from the fifth on she waits, twice as long each time, at most a quarter of an hour. */
    void loginFailed(Instant now) {
        failedLogins++;
        Duration wait = Patience.after(failedLogins, FREE_ATTEMPTS);
        if (!wait.isZero()) {
            lockedUntil = now.plus(wait);
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

    Profession getProfession() {
        return profession;
    }

    public String getLanguage() {
        return language;
    }

    public Long getSiteId() {
        return siteId;
    }

    Set<Long> getSites() {
        return Set.copyOf(sites);
    }

    Integer getCapacity() {
        return capacity;
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
