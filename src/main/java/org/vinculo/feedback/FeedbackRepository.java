package org.vinculo.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;

@ApplicationScoped
class FeedbackRepository {

    private static final List<FeedbackStatus> OPEN = List.of(FeedbackStatus.RECEIVED, FeedbackStatus.TAKEN);
    private static final List<FeedbackStatus> ANSWERED = List.of(FeedbackStatus.ANSWERED, FeedbackStatus.CLOSED);
    private static final List<FeedbackStatus> ALL = List.of(FeedbackStatus.values());

    /** What is kept from the reader is not in her list, nor in its number. */
    private static final String WHERE =
            " where f.status in :states and (:handler is null or f.handlerId = :handler) and not exists"
                    + " (select s.id from Seclusion s where s.subject = 'Feedback' and s.subjectId = f.id and s.accountId = :reader)";

    @PersistenceContext
    private EntityManager em;

    void add(Feedback feedback) {
        em.persist(feedback);
        em.flush();
    }

    Feedback get(long id) {
        return Optional.ofNullable(em.find(Feedback.class, id)).orElseThrow(NotFoundException::new);
    }

    Optional<Feedback> byReceipt(String mark) {
        return em.createQuery("select f from Feedback f where f.receiptMark = :mark", Feedback.class)
                .setParameter("mark", mark)
                .getResultStream()
                .findFirst();
    }

    /** Danger first, then the earliest day; what is done newest first. */
    Page<FeedbackRow> page(FeedbackFilter filter, long reader, PageRequest request) {
        String order = filter == FeedbackFilter.OPEN || filter == FeedbackFilter.MINE
                ? " order by f.danger desc, f.dueOn, f.id"
                : " order by f.id desc";
        List<FeedbackRow> rows = filled(
                        em.createQuery(
                                "select new org.vinculo.feedback.FeedbackRow(f.id, f.kind, f.status, f.danger, f.siteId,"
                                        + " f.receivedAt, f.dueOn, a.displayName) from Feedback f"
                                        + " left join Account a on a.id = f.handlerId" + WHERE + order,
                                FeedbackRow.class),
                        filter,
                        reader)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(
                rows,
                filled(em.createQuery("select count(f) from Feedback f" + WHERE, Long.class), filter, reader)
                        .getSingleResult());
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, FeedbackFilter filter, long reader) {
        return query.setParameter(
                        "states",
                        switch (filter) {
                            case OPEN, MINE -> OPEN;
                            case ANSWERED -> ANSWERED;
                            case ALL -> ALL;
                        })
                .setParameter("handler", filter == FeedbackFilter.MINE ? reader : null)
                .setParameter("reader", reader);
    }

    /** What awaits an answer and has no task for its day yet. */
    List<Feedback> withoutTask(int limit) {
        List<?> ids = em.createNativeQuery("select f.id from feedback f where f.status in ('RECEIVED', 'TAKEN')"
                        + " and not exists (select 1 from task_rule_mark m where m.kind = 'FEEDBACK_DUE'"
                        + " and m.subject_id = f.id and m.occurrence = f.due_on) order by f.id")
                .setMaxResults(limit)
                .getResultList();
        return ids.stream().map(id -> get(((Number) id).longValue())).toList();
    }

    List<Feedback> open() {
        return em.createQuery("select f from Feedback f where f.status in :open order by f.id", Feedback.class)
                .setParameter("open", OPEN)
                .getResultList();
    }
}
