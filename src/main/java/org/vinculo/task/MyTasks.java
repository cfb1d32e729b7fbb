package org.vinculo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody's open tasks, parted by what they ask of her today. Each task stands in exactly one part.
 *
 * @param back answers from outside since yesterday
 * @param today due today, or close enough to its day that it has to be begun
 */
public record MyTasks(List<TaskRow> late, List<TaskRow> today, List<TaskRow> back, List<TaskRow> coming) {

    /**
     * Parts tasks that are in the order of their days.
     *
     * @param yesterday when yesterday began at her site
     */
    static MyTasks of(List<TaskRow> open, LocalDate day, Instant yesterday) {
        MyTasks parts = new MyTasks(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (TaskRow task : open) {
            parts.partOf(task, day, yesterday).add(task);
        }
        return parts;
    }

    private List<TaskRow> partOf(TaskRow task, LocalDate day, Instant yesterday) {
        if (task.kind().isAnswer() && !task.createdAt().isBefore(yesterday)) {
            return back;
        }
        if (task.dueOn().isBefore(day)) {
            return late;
        }
        return task.dueOn().minusDays(task.kind().daysAhead()).isAfter(day) ? coming : today;
    }

    public boolean isEmpty() {
        return late.isEmpty() && today.isEmpty() && back.isEmpty() && coming.isEmpty();
    }
}
