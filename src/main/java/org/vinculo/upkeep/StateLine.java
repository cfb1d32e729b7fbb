package org.vinculo.upkeep;

import java.util.List;

/**
 * One sentence about the portal.
 *
 * @param about what stands before it: a {@link Subject}, or a job
 * @param text key of the sentence; of one that is not well it also says what to do
 * @param args what is filled in: texts, numbers, moments, spans of time and {@link Size}s
 */
public record StateLine(Enum<?> about, Health health, String text, List<Object> args) {

    static StateLine of(Enum<?> about, Health health, String text, Object... args) {
        return new StateLine(about, health, text, List.of(args));
    }

    /** Under which name it is remembered that somebody was told. */
    String subject() {
        return about.getDeclaringClass().getSimpleName() + "." + about.name();
    }
}
