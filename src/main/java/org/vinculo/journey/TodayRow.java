package org.vinculo.journey;

import org.vinculo.kernel.Row;
import org.vinculo.task.TaskRow;

/**
 * A line of the day's work.
 *
 * @param person the name of the person it is about, or null when it is about none
 * @param daysLate how many days ago it was due; negative while it is ahead
 */
public record TodayRow(TaskRow task, String person, long daysLate) implements Row {

    @Override
    public Long id() {
        return task.id();
    }
}
