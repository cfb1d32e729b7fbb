package org.vinculo.vacancy;

import java.io.Serializable;
import java.util.List;

/**
 * Something about a vacancy's conditions that somebody should look at.
 *
 * @param field the input it belongs to
 * @param key of its text in the bundles
 * @param blocks whether the vacancy is refused because of it
 */
public record Finding(String field, String key, List<Object> args, boolean blocks) implements Serializable {

    public Finding {
        args = List.copyOf(args);
    }

    static Finding block(String field, String key, Object... args) {
        return new Finding(field, key, List.of(args), true);
    }

    static Finding warn(String field, String key, Object... args) {
        return new Finding(field, key, List.of(args), false);
    }
}
