package org.vinculo.task;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.notice.NoticeKind;
import org.vinculo.notice.Notices;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.Permission;

/** One's own tasks: what is due, and what one does with it. */
@Stateless
@DenyAll
public class TaskService {

    private static final int DAYS_AHEAD = 90;
    private static final int LIMIT = 300;

    @Inject
    private TaskRepository repository;

    @Inject
    private TaskAccess access;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    @RolesAllowed(Permission.TASK_OWN)
    public MyTasks mine() {
        LocalDate today = time.today();
        Instant yesterday = today.minusDays(1).atStartOfDay(time.zone()).toInstant();
        return MyTasks.of(
                repository.openOf(access.mine(), today.plusDays(DAYS_AHEAD), LIMIT, access.self()), today, yesterday);
    }

    @RolesAllowed(Permission.TASK_OWN)
    public TaskRow read(long id) {
        TaskRow row = repository.row(id, access.self()).orElseThrow(NotFoundException::new);
        access.require(row.ownerId());
        return row;
    }

    @RolesAllowed(Permission.TASK_OWN)
    public void done(long id) {
        Task task = find(id);
        task.finish(clock.instant());
        audit.record("Task", id, "done", Task.State.OPEN, Task.State.DONE, null);
    }

    @RolesAllowed(Permission.TASK_OWN)
    public void cancel(long id, @NotBlank @Size(max = 1000) String why) {
        Task task = find(id);
        task.cancel(why, clock.instant());
        audit.record("Task", id, "cancel", Task.State.OPEN, Task.State.CANCELLED, why);
    }

    @RolesAllowed(Permission.TASK_OWN)
    public void reopen(long id, @NotBlank @Size(max = 400) String why) {
        Task task = find(id);
        Task.State before = task.getState();
        task.reopen(why);
        audit.record("Task", id, "reopen", before, Task.State.OPEN, why);
    }

    @RolesAllowed(Permission.TASK_OWN)
    public void snooze(long id, @NotNull LocalDate until, @NotBlank @Size(max = 1000) String why) {
        Task task = find(id);
        LocalDate before = task.getDueOn();
        task.snooze(until, time.today(), why);
        audit.record("Task", id, "snooze", before, until, why);
    }

    @RolesAllowed(Permission.TASK_OWN)
    public void reassign(long id, long ownerId, @NotBlank @Size(max = 1000) String why) {
        Task task = find(id);
        long before = task.getOwnerId();
        if (!access.colleagueIds().contains(ownerId)) {
            throw BusinessException.at("owner", "task.owner.unknown");
        }
        task.handTo(ownerId, why);
        notices.tell(List.of(ownerId), NoticeKind.TASK_GIVEN, null, Tasks.pageOf(id));
        audit.record("Task", id, "reassign", before, ownerId, why);
    }

    /**
     * Makes a task by hand, for oneself or a colleague.
     *
     * @param personId whom it is about, or null; whoever calls has checked that she may see the person
     */
    @RolesAllowed(Permission.TASK_OWN)
    public long make(@NotNull @Valid TaskForm form, Long personId) {
        long self = access.self();
        long owner = form.getOwner() == null ? self : form.getOwner();
        if (owner != self && !access.colleagueIds().contains(owner)) {
            throw BusinessException.at("owner", "task.owner.unknown");
        }
        if (form.getDueOn().isBefore(time.today())) {
            throw BusinessException.at("dueOn", "task.due.past");
        }
        Task task = new Task(TaskKind.BY_HAND, form.getWhat(), owner, form.getDueOn(), clock.instant())
                .about(personId, null);
        repository.add(task);
        audit.record("Task", task.getId(), "make", null, Task.State.OPEN, null);
        if (owner != self) {
            notices.tell(List.of(owner), NoticeKind.TASK_GIVEN, null, Tasks.pageOf(task.getId()));
        }
        return task.getId();
    }

    /** Whom a task can be handed to: the caseworkers and coordinators of one's site, for coordinators those of all. */
    @RolesAllowed(Permission.TASK_OWN)
    public Map<Long, String> colleagues() {
        return access.colleagues();
    }

    private Task find(long id) {
        read(id);
        Task task = repository.find(id).orElseThrow(NotFoundException::new);
        if (task.getKind().isBlocking()) {
            throw new BusinessException("task.blocking");
        }
        return task;
    }
}
