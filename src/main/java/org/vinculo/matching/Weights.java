package org.vinculo.matching;

import java.util.EnumMap;
import java.util.Map;

/**
 * What each trait weighs where a vacancy prefers it, as the organisation decided.
 *
 * @param version which decision
 */
public record Weights(long version, Map<Trait, Integer> values) {

    /** Heavier ones would drown all others. */
    public static final int HEAVIEST = 20;

    /** As the portal is delivered. */
    static final Weights DELIVERED = new Weights(0, delivered());

    public Weights {
        values = Map.copyOf(values);
    }

    public int of(Trait trait) {
        return values.getOrDefault(trait, 0);
    }

    private static Map<Trait, Integer> delivered() {
        Map<Trait, Integer> values = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            if (trait.canWeigh()) {
                values.put(trait, trait.delivered());
            }
        }
        return values;
    }
}
