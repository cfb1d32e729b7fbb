package org.vinculo.humansecurity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.vinculo.kernel.BaseEntity;

/** One dimension of an assessment, stored. */
@Entity
@Table(name = "security_level")
class MeasuredLevel extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;

    @Enumerated(EnumType.STRING)
    private Dimension dimension;

    @Enumerated(EnumType.STRING)
    private ThreatLevel level;

    private String note;

    protected MeasuredLevel() {}

    MeasuredLevel(Assessment assessment, Dimension dimension, DimensionLevel typed) {
        this.assessment = assessment;
        this.dimension = dimension;
        level = typed.getLevel();
        note = typed.getNote() == null || typed.getNote().isBlank()
                ? null
                : typed.getNote().strip();
    }

    Dimension getDimension() {
        return dimension;
    }

    DimensionLevel read() {
        DimensionLevel read = new DimensionLevel();
        read.setLevel(level);
        read.setNote(note);
        return read;
    }
}
