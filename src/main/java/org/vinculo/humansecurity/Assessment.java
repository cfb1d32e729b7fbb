package org.vinculo.humansecurity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/** The seven dimensions of human security of a person at one moment (R5). A wrong one is annulled and stays readable. */
@Entity
@Table(name = "security_assessment")
class Assessment extends BaseEntity {

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private AssessmentMoment moment;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @ElementCollection
    @CollectionTable(name = "security_level", joinColumns = @JoinColumn(name = "assessment_id"))
    @MapKeyColumn(name = "dimension")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Dimension, DimensionLevel> levels = new HashMap<>();

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "annulled_at")
    private Instant annulledAt;

    @Column(name = "annulled_by")
    private Long annulledBy;

    @Column(name = "annulled_why")
    private String annulledWhy;

    protected Assessment() {}

    /**
     * @param former the one before it that counts, null for a baseline
     * @throws BusinessException at "assessedOn" for a day to come or before the former one
     */
    Assessment(long personId, AssessmentForm form, Assessment former, LocalDate today) {
        if (form.getAssessedOn().isAfter(today)) {
            throw BusinessException.at("assessedOn", "humanSecurity.day.future");
        }
        if (former != null && form.getAssessedOn().isBefore(former.assessedOn)) {
            throw BusinessException.at("assessedOn", "humanSecurity.levels.before");
        }
        this.personId = personId;
        moment = form.getMoment();
        assessedOn = form.getAssessedOn();
        form.getLevels().forEach((dimension, level) -> levels.put(dimension, level.copy()));
    }

    Assessment recorded(long account, Instant now) {
        recordedBy = account;
        recordedAt = now;
        return this;
    }

    void annul(String why, long account, Instant now) {
        if (annulledAt != null) {
            throw new BusinessException("humanSecurity.annulled.already");
        }
        if (why == null || why.isBlank()) {
            throw BusinessException.at("reason", "humanSecurity.reason.missing");
        }
        annulledWhy = why.strip();
        annulledAt = now;
        annulledBy = account;
    }

    boolean isLive() {
        return annulledAt == null;
    }

    long getPersonId() {
        return personId;
    }

    AssessmentMoment getMoment() {
        return moment;
    }

    long getRecordedBy() {
        return recordedBy;
    }

    AssessmentRead read(String recorder) {
        Map<Dimension, DimensionLevel> copied = new EnumMap<>(Dimension.class);
        levels.forEach((dimension, level) -> copied.put(dimension, level.copy()));
        return new AssessmentRead(getId(), moment, assessedOn, copied, recorder, annulledWhy, annulledAt);
    }
}
