package org.vinculo.search;

import java.util.Set;

/**
 * Asks for one of some words in a field.
 *
 * @param anyOf the words, as they were indexed
 * @param points what whoever has one of them gets; 0 where it only decides who is in
 */
public record Clause(String field, Set<String> anyOf, int points) {

    public Clause {
        anyOf = Set.copyOf(anyOf);
    }

    public static Clause required(String field, String... anyOf) {
        return new Clause(field, Set.of(anyOf), 0);
    }
}
