package org.vinculo.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.vinculo.person.BirthForm;

/** A child without a file of her own, as it is typed. */
public class ChildForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 120)
    private String name;

    @Valid
    @NotNull
    private BirthForm birth = new BirthForm();

    @NotNull
    private Certainty schooling = Certainty.NOT_KNOWN;

    @NotNull
    private Relation relation;

    @NotNull
    private Certainty legal;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public BirthForm getBirth() {
        return birth;
    }

    public Certainty getSchooling() {
        return schooling;
    }

    public void setSchooling(Certainty schooling) {
        this.schooling = schooling;
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
}
