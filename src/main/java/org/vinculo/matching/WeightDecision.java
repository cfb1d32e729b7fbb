package org.vinculo.matching;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.vinculo.kernel.BaseEntity;

/** What the organisation decided that traits weigh, with who and why. Never changed: the next decision takes its place. */
@Entity
@Table(name = "matching_weights")
class WeightDecision extends BaseEntity {

    @ElementCollection
    @CollectionTable(name = "matching_weight", joinColumns = @JoinColumn(name = "weights_id"))
    @MapKeyColumn(name = "trait")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "weight")
    private Map<Trait, Integer> values = new HashMap<>();

    private String why;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    protected WeightDecision() {}

    WeightDecision(Map<Trait, Integer> values, String why, long account, Instant now) {
        this.values = new HashMap<>(values);
        this.why = why;
        this.decidedBy = account;
        this.decidedAt = now;
    }

    Weights toWeights() {
        return new Weights(getId(), values);
    }

    String getWhy() {
        return why;
    }

    Instant getDecidedAt() {
        return decidedAt;
    }

    /** Null for what the portal was delivered with. */
    Long getDecidedBy() {
        return decidedBy;
    }
}
