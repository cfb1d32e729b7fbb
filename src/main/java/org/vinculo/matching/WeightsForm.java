package org.vinculo.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** New weights, typed over those in force. */
public class WeightsForm implements Serializable {

    private final long over;

    @Valid
    private final List<WeightForm> weights;

    @NotBlank
    @Size(max = 1000)
    private String why;

    WeightsForm(Weights inForce) {
        over = inForce.version();
        weights = Arrays.stream(Trait.values())
                .filter(Trait::canWeigh)
                .map(trait -> new WeightForm(trait, inForce.of(trait)))
                .toList();
    }

    /** The decision that was in force when the form was opened. */
    long over() {
        return over;
    }

    Map<Trait, Integer> values() {
        Map<Trait, Integer> values = new EnumMap<>(Trait.class);
        weights.forEach(row -> values.put(row.trait(), row.getWeight()));
        return values;
    }

    public List<WeightForm> getWeights() {
        return weights;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
