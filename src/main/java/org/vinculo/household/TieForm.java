package org.vinculo.household;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** Who cares for whom, as it is typed. */
public class TieForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Long carer;

    @NotNull
    private Long cared;

    @NotNull
    private Relation relation;

    @NotNull
    private Certainty legal;

    @NotNull
    private CareTime time = CareTime.NOT_KNOWN;

    public Long getCarer() {
        return carer;
    }

    public void setCarer(Long carer) {
        this.carer = carer;
    }

    public Long getCared() {
        return cared;
    }

    public void setCared(Long cared) {
        this.cared = cared;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    public Certainty getLegal() {
        return legal;
    }

    public void setLegal(Certainty legal) {
        this.legal = legal;
    }

    public CareTime getTime() {
        return time;
    }

    public void setTime(CareTime time) {
        this.time = time;
    }
}
