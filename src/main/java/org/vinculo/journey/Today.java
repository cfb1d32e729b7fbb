package org.vinculo.journey;

import java.util.List;

/** Somebody's day: what is late, what is for today, what came back from outside, what is coming. */
public record Today(List<TodayRow> late, List<TodayRow> today, List<TodayRow> back, List<TodayRow> coming) {

    public boolean isEmpty() {
        return late.isEmpty() && today.isEmpty() && back.isEmpty() && coming.isEmpty();
    }
}
