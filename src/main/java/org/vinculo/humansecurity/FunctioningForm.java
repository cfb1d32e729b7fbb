package org.vinculo.humansecurity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** How well she sees, hears, walks, remembers, cares for herself and communicates, as it is typed. */
public class FunctioningForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private AnsweredBy answeredBy = AnsweredBy.HERSELF;

    @NotNull
    private LocalDate answeredOn;

    @Size(min = 6, max = 6)
    private Map<Functioning, @NotNull Difficulty> answers = new EnumMap<>(Functioning.class);

    public AnsweredBy getAnsweredBy() {
        return answeredBy;
    }

    public void setAnsweredBy(AnsweredBy answeredBy) {
        this.answeredBy = answeredBy;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public Map<Functioning, Difficulty> getAnswers() {
        return answers;
    }

    public void setAnswers(Map<Functioning, Difficulty> answers) {
        this.answers = answers;
    }
}
