package org.vinculo.firstattention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of one person's first attention, in order, and what is missing. */
public record Course(List<Halt> halts) {

    public Course {
        halts = List.copyOf(halts);
    }

    /** @param done the pages whose work is done */
    static Course of(Circumstances her, Set<Stop> done) {
        List<Halt> halts = new ArrayList<>();
        for (Stop stop : Stop.values()) {
            Occasion occasion = stop.isTopic() ? Occasion.of(stop.topic(), her) : null;
            // Whatever was told stays in her course, also when the occasion is gone.
            if (!stop.isTopic() || occasion != null || done.contains(stop)) {
                halts.add(new Halt(stop, occasion, done.contains(stop)));
            }
        }
        return new Course(halts);
    }

    public List<Halt> missing() {
        return halts.stream().filter(Halt::isMissing).toList();
    }

    boolean has(Stop stop) {
        return halts.stream().anyMatch(halt -> halt.stop() == stop);
    }

    /** The page after this one; the last one is its own. */
    public Stop after(Stop stop) {
        return Stream.of(Stop.values())
                .filter(next -> next.compareTo(stop) > 0 && has(next))
                .findFirst()
                .orElse(Stop.END);
    }

    /** The page before this one; the first one is its own. */
    public Stop before(Stop stop) {
        return Stream.of(Stop.values())
                .filter(next -> next.compareTo(stop) < 0 && has(next))
                .reduce((first, second) -> second)
                .orElse(stop);
    }

    /** Where somebody who comes back goes on: the first page whose work is missing. */
    public Stop next() {
        return halts.stream()
                .filter(halt -> !halt.done() && halt.stop().isDue())
                .map(Halt::stop)
                .findFirst()
                .orElse(Stop.END);
    }

    /** Counted from 1. */
    public int number(Stop stop) {
        return halts.stream().map(Halt::stop).toList().indexOf(stop) + 1;
    }
}
