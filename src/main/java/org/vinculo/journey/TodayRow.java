package org.vinculo.journey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
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

    /** @param names what the people are called, by number */
    static List<TodayRow> of(List<TaskRow> tasks, Map<Long, String> names, LocalDate day) {
        return tasks.stream()
                .map(task -> new TodayRow(
                        task,
                        task.personId() == null ? null : names.get(task.personId()),
                        ChronoUnit.DAYS.between(task.dueOn(), day)))
                .toList();
    }
}
