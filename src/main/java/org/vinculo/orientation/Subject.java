package org.vinculo.orientation;

import java.util.Optional;
import java.util.stream.Stream;

/** Something the library has a text about: a topic of the first attention, or a route of stay. */
public sealed interface Subject permits Topic, StayRoute {

    String name();

    /** Topics first, routes after them. */
    static Stream<Subject> all() {
        return Stream.concat(Stream.of(Topic.values()), Stream.of(StayRoute.values()));
    }

    static Optional<Subject> of(String code) {
        return all().filter(subject -> subject.name().equals(code)).findFirst();
    }
}
