package org.vinculo.humansecurity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vinculo.kernel.Annulment;
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

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL)
    private List<MeasuredLevel> levels = new ArrayList<>();

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Embedded
    private Annulment annulment;

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
        form.getLevels().forEach((dimension, level) -> levels.add(new MeasuredLevel(this, dimension, level)));
    }

    Assessment recorded(long account, Instant now) {
        recordedBy = account;
        recordedAt = now;
        return this;
    }

    void annul(String why, long account, Instant now) {
        annulment = Annulment.of(annulment, why, account, now);
    }

    boolean isLive() {
        return annulment == null;
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
        levels.forEach(each -> copied.put(each.getDimension(), each.read()));
        return new AssessmentRead(
                getId(),
                moment,
                assessedOn,
                copied,
                recorder,
                annulment == null ? null : annulment.getWhy(),
                annulment == null ? null : annulment.getAt());
    }
}
