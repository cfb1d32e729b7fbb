package org.vinculo.journey;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
                TodayRow.of(mine.late(), names, day),
                TodayRow.of(mine.today(), names, day),
                TodayRow.of(mine.back(), names, day),
                TodayRow.of(mine.coming(), names, day));
    }
}
