package org.vinculo.agenda;

import java.time.Instant;
import java.util.Comparator;
import org.vinculo.kernel.Row;

/** Somebody in the queue as the desk sees her. */
public record WalkInRow(
        Long id,
        int number,
        String name,
        VisitReason reason,
        Priority priority,
        String language,
        WalkIn.State state,
        Instant arrivedAt,
        Instant calledAt,
        Long calledBy,
        String why)
        implements Row {

    /** Who is called next: by priority, among equals by number, which is the order in which they came. */
    public static final Comparator<WalkInRow> ORDER =
            Comparator.comparing(WalkInRow::priority).thenComparingInt(WalkInRow::number);

    boolean isWaiting() {
        return state == WalkIn.State.WAITING;
    }

    boolean isCalled() {
        return state == WalkIn.State.CALLED;
    }
}
