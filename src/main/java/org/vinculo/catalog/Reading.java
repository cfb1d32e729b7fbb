package org.vinculo.catalog;

import java.util.LinkedHashMap;
import java.util.List;
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

        /** The only thing of this kind it can mean; nothing when there are several. */
        public Optional<Concept> sure(Concept.Kind kind) {
            return Vocabulary.only(meanings, kind);
        }
    }

    /** The parts that surely mean something, each with one of its concepts; a concept that is said twice once. */
    public List<Part> understood() {
        return parts.stream()
                .flatMap(part -> Stream.of(Concept.Kind.values())
                        .flatMap(kind -> part.sure(kind).stream())
                        .map(concept -> new Part(part.words(), Set.of(concept))))
                .collect(Collectors.toMap(Part::meanings, part -> part, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** What stays words. */
    public List<String> words() {
        return parts.stream()
                .filter(part -> Stream.of(Concept.Kind.values())
                        .allMatch(kind -> part.sure(kind).isEmpty()))
                .map(Part::words)
                .toList();
    }
}
