package org.vinculo.journey;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.Permission;
import org.vinculo.task.MyTasks;
import org.vinculo.task.TaskRow;
import org.vinculo.task.TaskService;

/** The day's work of whoever asks, with the names of the people it is about. */
@Stateless
@DenyAll
public class TodayService {

    @Inject
    private TaskService tasks;

    @Inject
    private PersonLookup people;

    @Inject
    private SiteTime time;

    @RolesAllowed(Permission.TASK_OWN)
    public Today today() {
        MyTasks mine = tasks.mine();
        Map<Long, String> names = people.names(Stream.of(mine.late(), mine.today(), mine.back(), mine.coming())
                .flatMap(List::stream)
                .map(TaskRow::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        LocalDate day = time.today();
        return new Today(
                rows(mine.late(), names, day),
                rows(mine.today(), names, day),
                rows(mine.back(), names, day),
                rows(mine.coming(), names, day));
    }

    private static List<TodayRow> rows(List<TaskRow> tasks, Map<Long, String> names, LocalDate day) {
        return tasks.stream()
                .map(task -> new TodayRow(
                        task,
                        task.personId() == null ? null : names.get(task.personId()),
                        ChronoUnit.DAYS.between(task.dueOn(), day)))
                .toList();
    }
}
