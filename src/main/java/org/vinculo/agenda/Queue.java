package org.vinculo.agenda;

import java.time.Duration;
import java.util.List;

/**
 * The day's queue of a site.
 *
 * @param waiting in the order in which they are called
 * @param called those somebody is with, the latest first
 * @param gone those who left, who may come back
 * @param attended how many somebody spoke with
 * @param averageMinutes how long those called had waited; null while nobody was
 */
public record Queue(
        List<WalkInRow> waiting, List<WalkInRow> called, List<WalkInRow> gone, long attended, Long averageMinutes) {

    static Queue of(List<WalkInRow> day) {
        List<WalkInRow> spokenWith =
                day.stream().filter(row -> row.calledAt() != null).toList();
        return new Queue(
                day.stream()
                        .filter(WalkInRow::isWaiting)
                        .sorted(WalkInRow.ORDER)
                        .toList(),
                day.stream()
                        .filter(WalkInRow::isCalled)
                        .sorted((a, b) -> b.calledAt().compareTo(a.calledAt()))
                        .toList(),
                day.stream().filter(row -> row.state() == WalkIn.State.LEFT).toList(),
                day.stream().filter(row -> row.state() == WalkIn.State.ATTENDED).count(),
                spokenWith.isEmpty()
                        ? null
                        : Math.round(spokenWith.stream()
                                .mapToLong(row -> Duration.between(row.arrivedAt(), row.calledAt())
                                        .toMinutes())
                                .average()
                                .orElse(0)));
    }
}
