package org.vinculo.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
import org.vinculo.person.Stage;

/** One step a person took along her route, with its reason. Written once. */
@Entity
@Table(name = "stage_change")
public class StageChange extends BaseEntity {

    /** Nobody is given up as unreachable before so many attempts to reach her. */
    static final int LEAST_ATTEMPTS = 3;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage")
    private Stage from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage")
    private Stage to;

    @Enumerated(EnumType.STRING)
    private EndReason reason;

    private Integer attempts;

    private String why;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private Long changedBy;

    protected StageChange() {}

    StageChange(long personId, Stage from, Stage to, Instant now) {
        this.personId = personId;
        this.from = from;
        this.to = to;
        this.changedAt = now;
    }

    /** Somebody decided it, with a reason in her words. */
    StageChange decided(Long account, String because) {
        this.changedBy = account;
        this.why = because;
        return this;
    }

    /** The accompaniment ended, and so often she was looked for before. */
    StageChange ended(EndReason end, Integer contactAttempts) {
        if (end.stage() != to) {
            throw BusinessException.at("endReason", "journey.reason.other");
        }
        if (end == EndReason.NO_CONTACT && (contactAttempts == null || contactAttempts < LEAST_ATTEMPTS)) {
            throw BusinessException.at("attempts", "journey.attempts.few", LEAST_ATTEMPTS);
        }
        this.reason = end;
        this.attempts = contactAttempts;
        return this;
    }

    /** Whether it is the step to this stage that what was recorded at this moment brought by itself. */
    boolean followedFrom(Stage stage, Instant recordedAt) {
        return to == stage
                && changedBy == null
                && !changedAt.isBefore(recordedAt)
                && changedAt.isBefore(recordedAt.plusSeconds(60));
    }

    public Stage getFrom() {
        return from;
    }

    public Stage getTo() {
        return to;
    }
}
