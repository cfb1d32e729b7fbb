package org.vinculo.humansecurity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The seven dimensions as they are typed: each has a level. */
public class AssessmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private AssessmentMoment moment;

    @NotNull
    private LocalDate assessedOn;

    @Size(min = 7, max = 7)
    private final Map<Dimension, @Valid DimensionLevel> levels = new EnumMap<>(Dimension.class);

    public AssessmentForm() {
        for (Dimension each : Dimension.values()) {
            levels.put(each, new DimensionLevel());
        }
    }

    public AssessmentMoment getMoment() {
        return moment;
    }

    public void setMoment(AssessmentMoment moment) {
        this.moment = moment;
    }

    public LocalDate getAssessedOn() {
        return assessedOn;
    }

    public void setAssessedOn(LocalDate assessedOn) {
        this.assessedOn = assessedOn;
    }

    public Map<Dimension, DimensionLevel> getLevels() {
        return levels;
    }
}
