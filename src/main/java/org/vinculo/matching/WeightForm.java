package org.vinculo.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.vinculo.vacancy.RequirementKind;

/** One trait and what it is to weigh. */
public class WeightForm implements Serializable {

    private final Trait trait;

    @NotNull
    @Min(0)
    @Max(Weights.HEAVIEST)
    private Integer weight;

    WeightForm(Trait trait, int weight) {
        this.trait = trait;
        this.weight = weight;
    }

    Trait trait() {
        return trait;
    }

    /** What the trait is called. */
    public RequirementKind getKind() {
        return RequirementKind.valueOf(trait.name());
    }

    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }
}
