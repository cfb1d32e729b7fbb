package org.vinculo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.vinculo.notice.Notices;

/** How other features open and close tasks, inside their own transaction and after their own checks. */
@ApplicationScoped
public class Tasks {

    @Inject
    private TaskRepository repository;

    @Inject
    private TaskAccess access;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    /**
     * Opens a task, and tells whoever has to do it when it is somebody else who brings it.
     *
     * @param what the matter in somebody's words, or null where the kind says it all
     * @param subjectId the number of the vacancy, referral, document… the kind is about
     * @return its number
     */
    public long open(TaskKind kind, String what, Long personId, Long subjectId, long ownerId, LocalDate due) {
        Task task = new Task(kind, what, ownerId, due, clock.instant()).about(personId, subjectId);
        long id = repository.add(task).getId();
        kind.notice().ifPresent(notice -> notices.tell(List.of(ownerId), notice, null, pageOf(id)));
        return id;
    }

    static String pageOf(long task) {
        return "/staff/task.xhtml?id=" + task;
    }

    /** Ends whatever was open of this kind about this subject, whoever had to do it. */
    public void close(TaskKind kind, Long subjectId) {
        repository.openAbout(kind, subjectId).forEach(task -> task.finish(clock.instant()));
    }

    /** Nobody has to do it any more: what it came from was a mistake. */
    public void cancel(TaskKind kind, Long subjectId, String why) {
        repository.openAbout(kind, subjectId).forEach(task -> task.cancel(why, clock.instant()));
    }

    /** What was ended since then because of a mistake has to be done after all. */
    public void reopen(TaskKind kind, Long subjectId, Instant since, String why) {
        repository.endedAbout(kind, subjectId, since).forEach(task -> task.reopen(why));
    }

    public long countOpen(TaskKind kind, Long subjectId) {
        return repository.openAbout(kind, subjectId).size();
    }

    /** What follows from something that was filed under another person follows her. */
    public void moveTo(long personId, TaskKind kind, Long subjectId, long ownerId) {
        repository.openAbout(kind, subjectId).forEach(task -> task.refile(personId, ownerId));
    }

    /** All that is open about a person becomes somebody else's, who takes her over. */
    public void passAllOf(long personId, long from, long to) {
        repository.openTasksOfPerson(personId).stream()
                .filter(task -> task.getOwnerId() == from && from != to)
                .forEach(task -> task.passTo(to));
    }

    /** The same for one matter, whoever had it. */
    public void pass(TaskKind kind, Long subjectId, long to) {
        repository.openAbout(kind, subjectId).forEach(task -> task.passTo(to));
    }

    /**
     * Ends one task of a person, because what she was attended for fulfils it. Tasks of others are left alone, and so are those
     * that ask for something else.
     */
    public void fulfil(long taskId, long personId) {
        repository
                .find(taskId)
                .filter(task ->
                        task.getState() == Task.State.OPEN && !task.getKind().isBlocking())
                .filter(task -> task.getPersonId() != null && task.getPersonId() == personId)
                .ifPresent(task -> task.finish(clock.instant()));
    }

    /** Nothing is due any more for a person whose accompaniment ended, but what only its own errand ends. */
    public void cancelAllOf(long personId, String why) {
        repository.openTasksOfPerson(personId).stream()
                .filter(task -> !task.getKind().isBlocking())
                .forEach(task -> task.cancel(why, clock.instant()));
    }

    public boolean everOpened(TaskKind kind, long subjectId) {
        return repository.everOpened(kind, subjectId);
    }

    /** How much is open for each of these colleagues; who has nothing is not in it. */
    public List<Workload> workloads(Collection<Long> owners, LocalDate today) {
        return owners.isEmpty() ? List.of() : repository.workloads(owners, today);
    }

    /** A colleague's open tasks, the earliest first; whoever asks has checked that she may see them. */
    public List<TaskRow> openOfOwner(long owner, LocalDate until, int limit) {
        return repository.openOf(List.of(owner), until, limit, access.self());
    }

    /** Open tasks about a person; whoever asks has checked that she may see the person. */
    public List<TaskRow> openOf(long personId) {
        return repository.openOfPerson(personId);
    }
}
