package org.vinculo.catalog;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text as the vocabulary understands it, in the order it was written. Nothing of it is lost: what means nothing stays words. */
public record Reading(List<Part> parts) {

    /**
     * Some words of it.
     *
     * @param words as they were written
     * @param meanings all they can mean; none for ordinary words
     */
    public record Part(String words, Set<Concept> meanings) {

        /** The codes of all it can mean. */
        public Set<String> codes() {
            return meanings.stream().map(Concept::code).collect(Collectors.toSet());
        }

        /** The only thing of this kind it can mean; nothing when there are several. */
        public Optional<Concept> sure(Concept.Kind kind) {
            return Vocabulary.only(meanings, kind);
        }
    }

    /** Words that surely mean one thing. */
    public record Understood(String words, Concept concept) implements Serializable {}

    /** What surely means something; a concept that is said twice stands once. */
    public List<Understood> understood() {
        Map<Concept, Understood> found = new LinkedHashMap<>();
        for (Part part : parts) {
            for (Concept.Kind kind : Concept.Kind.values()) {
                part.sure(kind).ifPresent(concept -> found.putIfAbsent(concept, new Understood(part.words(), concept)));
            }
        }
        return List.copyOf(found.values());
    }

    /** The words that mean nothing here, without those that only link others. */
    public String plain() {
        return parts.stream()
                .filter(part -> part.meanings().isEmpty() && !Spelling.isLink(part.words()))
                .map(Part::words)
                .collect(Collectors.joining(" "));
    }

    /** What can mean something, whether it is sure or not. */
    public List<Part> meaningful() {
        return parts.stream().filter(part -> !part.meanings().isEmpty()).toList();
    }

    /** What stays words, the small ones between them left out. */
    public List<String> words() {
        return parts.stream()
                .filter(part -> !Spelling.isLink(part.words()))
                .filter(part -> Stream.of(Concept.Kind.values())
                        .allMatch(kind -> part.sure(kind).isEmpty()))
                .map(Part::words)
                .toList();
    }
}
