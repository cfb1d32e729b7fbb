package org.vinculo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class TaskRepository {

    private static final String ROW =
            "select new org.vinculo.task.TaskRow(t.id, t.kind, t.what, t.personId, t.subjectId, t.ownerId,"
                    + " t.dueOn, t.createdAt, t.state, t.why) from Task t ";

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

    Optional<TaskRow> row(long id) {
        return em.createQuery(ROW + "where t.id = :id", TaskRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<Task> openTasksOfOwner(long owner) {
        return em.createQuery("select t from Task t where t.ownerId = :owner and t.state = :open", Task.class)
                .setParameter("owner", owner)
                .setParameter("open", Task.State.OPEN)
                .getResultList();
    }

    List<TaskRow> openOf(Collection<Long> owners, LocalDate until, int limit) {
        return em.createQuery(
                        ROW
                                + "where t.ownerId in :owners and t.state = :open and t.dueOn <= :until order by t.dueOn, t.id",
                        TaskRow.class)
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

    List<Task> openAbout(TaskKind kind, long subject) {
        return em.createQuery(
                        "select t from Task t where t.kind = :kind and t.subjectId = :subject and t.state = :open",
                        Task.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("open", Task.State.OPEN)
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
