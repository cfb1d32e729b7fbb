package org.vinculo.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/**
 * Complaints, proposals and thanks from receipt to the answer (R33), for those who handle them; to whoever one is kept from it does
 * not exist. The trail says which verb and from which state, never a word of what was said.
 */
@Stateless
@DenyAll
public class FeedbackService {

    @Inject
    private FeedbackRepository repository;

    @Inject
    private Handlers handlers;

    @Inject
    private FeedbackTasks tasks;

    @Inject
    private PersonLookup people;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private FeedbackTime time;

    @RolesAllowed(Permission.FEEDBACK_HANDLE)
    public Page<FeedbackRow> list(@NotNull FeedbackFilter filter, PageRequest request) {
        return repository.page(filter, user.accountId(), request);
    }

    /** @throws NotFoundException also when it is kept from the reader */
    @RolesAllowed(Permission.FEEDBACK_HANDLE)
    public FeedbackPage read(long id) {
        Feedback feedback = find(id);
        return new FeedbackPage(
                id,
                feedback.getKind(),
                feedback.getChannel(),
                feedback.getLanguage(),
                feedback.getSiteId(),
                feedback.getWords(),
                feedback.getAbout(),
                feedback.isAboutLead(),
                feedback.isDanger(),
                feedback.getWay(),
                feedback.getContact(),
                feedback.getStatus(),
                feedback.getReceivedAt(),
                feedback.getDueOn(),
                feedback.getHandlerId(),
                handlers.name(feedback.getHandlerId()),
                feedback.getAnswer(),
                feedback.getAnsweredAt(),
                feedback.getWhy(),
                feedback.getPersonId(),
                feedback.getPersonId() == null
                        ? null
                        : people.head(feedback.getPersonId()).reference(),
                handlers.kept(feedback),
                others(feedback));
    }

    private List<FeedbackPage.Named> others(Feedback feedback) {
        return handlers.of(feedback).stream()
                .filter(colleague -> !Objects.equals(colleague.id(), feedback.getHandlerId()))
                .map(colleague -> new FeedbackPage.Named(colleague.id(), colleague.name()))
                .toList();
    }

    /** The reader answers for it from now on. */
    @RolesAllowed(Permission.FEEDBACK_HANDLE)
    public void take(long id) {
        Feedback feedback = find(id);
        FeedbackStatus before = feedback.getStatus();
        feedback.take(user.accountId());
        tasks.follow(feedback);
        audit.record(Handlers.SUBJECT, id, "take", before, feedback.getStatus(), null);
    }

    /**
     * Somebody else answers for it from now on, and is told.
     *
     * @throws BusinessException beside the field {@code handler} when it may not reach her
     */
    @RolesAllowed(Permission.FEEDBACK_HANDLE)
    public void give(long id, long account) {
        Feedback feedback = find(id);
        if (handlers.of(feedback).stream().noneMatch(colleague -> colleague.id() == account)) {
            throw BusinessException.at("handler", "feedback.handler.unknown");
        }
        Long before = feedback.getHandlerId();
        feedback.giveTo(account);
        tasks.follow(feedback);
        handlers.tell(feedback, account);
        audit.record(Handlers.SUBJECT, id, "give", before, account, null);
    }

    /** The answer, in words its sender reads. */
    @RolesAllowed(Permission.FEEDBACK_HANDLE)
    public void answer(long id, @NotBlank @Size(max = 4000) String text) {
        Feedback feedback = find(id);
        FeedbackStatus before = feedback.getStatus();
        feedback.answer(user.accountId(), text, time.now());
        tasks.done(feedback);
        audit.record(Handlers.SUBJECT, id, "answer", before, feedback.getStatus(), null);
    }

    @RolesAllowed(Permission.FEEDBACK_HANDLE)
    public void close(long id) {
        Feedback feedback = find(id);
        FeedbackStatus before = feedback.getStatus();
        feedback.close();
        audit.record(Handlers.SUBJECT, id, "close", before, feedback.getStatus(), null);
    }

    /** It is looked at again, and answered within the same time as at first. */
    @RolesAllowed(Permission.FEEDBACK_HANDLE)
    public void reopen(long id, @NotBlank @Size(max = 1000) String why) {
        Feedback feedback = find(id);
        FeedbackStatus before = feedback.getStatus();
        feedback.reopen(user.accountId(), time.answerDay(feedback), why);
        audit.record(Handlers.SUBJECT, id, "reopen", before, feedback.getStatus(), null);
    }

    /** @param why what its sender reads in place of an answer */
    @RolesAllowed(Permission.FEEDBACK_HANDLE)
    public void annul(long id, @NotBlank @Size(max = 1000) String why) {
        Feedback feedback = find(id);
        FeedbackStatus before = feedback.getStatus();
        feedback.annul(why);
        tasks.cancelled(feedback, null);
        audit.record(Handlers.SUBJECT, id, "annul", before, feedback.getStatus(), null);
    }

    private Feedback find(long id) {
        Feedback feedback = repository.get(id);
        handlers.require(feedback);
        return feedback;
    }
}
