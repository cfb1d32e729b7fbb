package org.vinculo.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.matching.Look;

/** One colleague's way to look at the people for a vacancy. Ended, it is kept and tells nothing more. */
@Entity
@Table(name = "saved_search")
public class SavedSearch extends BaseEntity {

    static final int NAME_LENGTH = 120;

    private static final String BETWEEN = " ";

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "vacancy_id")
    private long vacancyId;

    private @NotNull @Size(max = NAME_LENGTH) String name;

    private @NotNull @Size(max = 2000) String wants;

    private @NotNull @Size(max = 2000) String picks;

    private boolean watched;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Whoever was told of since then is new to her. */
    @Column(name = "looked_at")
    private Instant lookedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected SavedSearch() {}

    SavedSearch(long accountId, long vacancyId, Look look, String name, boolean watched, Instant now) {
        this.accountId = accountId;
        this.vacancyId = vacancyId;
        this.wants = String.join(BETWEEN, look.wants());
        this.picks = String.join(BETWEEN, new TreeSet<>(look.picks()));
        this.name = name;
        this.watched = watched;
        this.createdAt = now;
        this.lookedAt = now;
    }

    void rename(String other) {
        name = other;
    }

    void watch(boolean on) {
        watched = on;
    }

    void looked(Instant now) {
        lookedAt = now;
    }

    void end(Instant now) {
        endedAt = now;
        watched = false;
    }

    boolean isOf(long account) {
        return accountId == account && endedAt == null;
    }

    boolean isWatched() {
        return watched;
    }

    Look look() {
        return Look.of(List.of(wants.split(BETWEEN)), List.of(picks.split(BETWEEN)));
    }

    long getAccountId() {
        return accountId;
    }

    long getVacancyId() {
        return vacancyId;
    }

    String getName() {
        return name;
    }

    Instant getLookedAt() {
        return lookedAt;
    }
}
