package org.vinculo.firstattention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.vinculo.attention.Secrecy;

/** What closes a first attention: how long it took, what is worth keeping, and what comes next. */
public class EndForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Min(1)
    @Max(1440)
    private Integer minutes;

    @Size(max = 4000)
    private String note;

    @NotNull
    private Secrecy secrecy = Secrecy.TEAM;

    @Size(max = 400)
    private String nextStep;

    private LocalDate nextStepOn;

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Who reads the note besides its author. */
    public Secrecy getSecrecy() {
        return secrecy;
    }

    public void setSecrecy(Secrecy secrecy) {
        this.secrecy = secrecy;
    }

    public String getNextStep() {
        return nextStep;
    }

    public void setNextStep(String nextStep) {
        this.nextStep = nextStep;
    }

    public LocalDate getNextStepOn() {
        return nextStepOn;
    }

    public void setNextStepOn(LocalDate nextStepOn) {
        this.nextStepOn = nextStepOn;
    }
}
