package org.vinculo.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** An age and what it is known from, as it is typed. */
public class AgeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Valid
    @NotNull
    private BirthForm birth = new BirthForm();

    @NotNull
    private AgeEvidence evidence;

    @Size(max = 300)
    private String note;

    public BirthForm getBirth() {
        return birth;
    }

    void setBirth(BirthForm birth) {
        this.birth = birth;
    }

    public AgeEvidence getEvidence() {
        return evidence;
    }

    public void setEvidence(AgeEvidence evidence) {
        this.evidence = evidence;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
