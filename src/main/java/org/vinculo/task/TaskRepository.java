package org.vinculo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class TaskRepository {

    private static final String ROW =
            "select new org.vinculo.task.TaskRow(t.id, t.kind, t.what, t.personId, t.subjectId, t.ownerId,"
                    + " t.dueOn, t.createdAt, t.state, t.why) from Task t ";

    /** Whom a complaint is about sees no task about it, her own delegate's or a colleague's neither. */
    private static final String NOT_KEPT = " and not exists (select s.id from Seclusion s where s.accountId = :reader"
            + " and s.subject = 'Feedback' and s.subjectId = t.subjectId and t.kind = org.vinculo.task.TaskKind.FEEDBACK_DUE)";

    @PersistenceContext
    private EntityManager em;

    Task add(Task task) {
        em.persist(task);
        em.flush();
        return task;
    }

    Optional<Task> find(long id) {
        return Optional.ofNullable(em.find(Task.class, id));
    }

    Optional<TaskRow> row(long id, long reader) {
        return em.createQuery(ROW + "where t.id = :id" + NOT_KEPT, TaskRow.class)
                .setParameter("id", id)
                .setParameter("reader", reader)
                .getResultStream()
                .findFirst();
    }

    List<Task> openTasksOfOwner(long owner) {
        return em.createQuery("select t from Task t where t.ownerId = :owner and t.state = :open", Task.class)
                .setParameter("owner", owner)
                .setParameter("open", Task.State.OPEN)
                .getResultList();
    }

    List<TaskRow> openOf(Collection<Long> owners, LocalDate until, int limit, long reader) {
        return em.createQuery(
                        ROW + "where t.ownerId in :owners and t.state = :open and t.dueOn <= :until" + NOT_KEPT
                                + " order by t.dueOn, t.id",
                        TaskRow.class)
                .setParameter("reader", reader)
                .setParameter("owners", owners)
                .setParameter("open", Task.State.OPEN)
                .setParameter("until", until)
                .setMaxResults(limit)
                .getResultList();
    }

    List<TaskRow> openOfPerson(long person) {
        return em.createQuery(
                        ROW + "where t.personId = :person and t.state = :open order by t.dueOn, t.id", TaskRow.class)
                .setParameter("person", person)
                .setParameter("open", Task.State.OPEN)
                .getResultList();
    }

    /**
     * Takes note that a rule's occurrence gets its task now.
     *
     * @return false when somebody did before
     */
    boolean mark(TaskKind kind, DueTask due, Instant now) {
        return em.createNativeQuery(
                                "insert ignore into task_rule_mark (kind, subject_id, occurrence, marked_at) values (?1, ?2, ?3, ?4)")
                        .setParameter(1, kind.name())
                        .setParameter(2, due.subjectId())
                        .setParameter(3, Date.valueOf(due.occurrence()))
                        .setParameter(
                                4,
                                Timestamp.valueOf(now.atOffset(ZoneOffset.UTC).toLocalDateTime()))
                        .executeUpdate()
                == 1;
    }

    void markedBy(TaskKind kind, DueTask due, long task) {
        em.createNativeQuery(
                        "update task_rule_mark set task_id = ?4 where kind = ?1 and subject_id = ?2 and occurrence = ?3")
                .setParameter(1, kind.name())
                .setParameter(2, due.subjectId())
                .setParameter(3, Date.valueOf(due.occurrence()))
                .setParameter(4, task)
                .executeUpdate();
    }

    List<Workload> workloads(Collection<Long> owners, LocalDate today) {
        return em.createQuery(
                        "select new org.vinculo.task.Workload(t.ownerId, count(t),"
                                + " sum(case when t.dueOn < :today then 1 else 0 end),"
                                + " sum(case when t.dueOn = :today then 1 else 0 end))"
                                + " from Task t where t.ownerId in :owners and t.state = :open group by t.ownerId",
                        Workload.class)
                .setParameter("owners", owners)
                .setParameter("today", today)
                .setParameter("open", Task.State.OPEN)
                .getResultList();
    }

    List<Task> openAbout(TaskKind kind, long subject) {
        return em.createQuery(
                        "select t from Task t where t.kind = :kind and t.subjectId = :subject and t.state = :open",
                        Task.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("open", Task.State.OPEN)
                .getResultList();
    }

    List<Task> endedAbout(TaskKind kind, long subject, Instant since) {
        return em.createQuery(
                        "select t from Task t where t.kind = :kind and t.subjectId = :subject and t.state <> :open"
                                + " and t.closedAt >= :since",
                        Task.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("open", Task.State.OPEN)
                .setParameter("since", since)
                .getResultList();
    }

    List<Task> openTasksOfPerson(long person) {
        return em.createQuery("select t from Task t where t.personId = :person and t.state = :open", Task.class)
                .setParameter("person", person)
                .setParameter("open", Task.State.OPEN)
                .getResultList();
    }

    boolean everOpened(TaskKind kind, long subject) {
        return em.createQuery("select count(t) from Task t where t.kind = :kind and t.subjectId = :subject", Long.class)
                        .setParameter("kind", kind)
                        .setParameter("subject", subject)
                        .getSingleResult()
                > 0;
    }
}
