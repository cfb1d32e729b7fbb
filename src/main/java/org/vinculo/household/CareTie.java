package org.vinculo.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vinculo.kernel.BaseEntity;

/** Who cares for whom, what she is to her, and whether the law knows her as her carer. A later word about two replaces the former. */
@Entity
@Table(name = "care_tie")
public class CareTie extends BaseEntity {

    @Column(name = "household_id")
    private long householdId;

    @Column(name = "carer_id")
    private long carerId;

    @Column(name = "cared_id")
    private long caredId;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Enumerated(EnumType.STRING)
    private Certainty legal;

    @Enumerated(EnumType.STRING)
    @Column(name = "care_time")
    private CareTime time;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected CareTie() {}

    CareTie(long householdId, TieForm form) {
        this.householdId = householdId;
        carerId = form.getCarer();
        caredId = form.getCared();
        relation = form.getRelation();
        legal = form.getLegal();
        time = form.getTime();
    }

    CareTie recorded(long account, Instant now) {
        recordedBy = account;
        recordedAt = now;
        return this;
    }

    void end(Instant now) {
        endedAt = now;
    }

    public long getCarerId() {
        return carerId;
    }

    public long getCaredId() {
        return caredId;
    }

    public Relation getRelation() {
        return relation;
    }

    public Certainty getLegal() {
        return legal;
    }

    public CareTime getTime() {
        return time;
    }
}
