package org.vinculo.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.Permission;

/** Whom a complaint is about (R33): said by who handles it, and from then on it does not exist for that one; undone with a reason. */
@Stateless
@DenyAll
public class ConcernService {

    @Inject
    private FeedbackRepository repository;

    @Inject
    private Handlers handlers;

    @Inject
    private FeedbackTasks tasks;

    @Inject
    private AuditTrail audit;

    /** Whom it can still be recorded to be about. */
    @RolesAllowed(Permission.FEEDBACK_HANDLE)
    public List<FeedbackPage.Named> colleagues(long id) {
        Set<Long> kept =
                handlers.kept(find(id)).stream().map(FeedbackPage.Kept::account).collect(Collectors.toSet());
        return handlers.colleagues().stream()
                .filter(colleague -> !kept.contains(colleague.id()))
                .map(colleague -> new FeedbackPage.Named(colleague.id(), colleague.name()))
                .toList();
    }

    /**
     * It is about this colleague. When she answered for it nobody does any more, and those it may reach are told.
     *
     * @throws BusinessException beside the field {@code colleague} when there is no such colleague
     */
    @RolesAllowed(Permission.FEEDBACK_HANDLE)
    public void record(long id, long account) {
        Feedback feedback = find(id);
        if (handlers.colleagues().stream().noneMatch(colleague -> colleague.id() == account)) {
            throw BusinessException.at("colleague", "feedback.colleague.unknown");
        }
        handlers.keep(feedback, account);
        audit.record(Handlers.SUBJECT, id, "keep-from", null, account, null);
        if (Objects.equals(feedback.getHandlerId(), account)) {
            feedback.loseHandler();
            handlers.tell(feedback);
        }
        tasks.follow(feedback);
    }

    /**
     * It is not about her after all.
     *
     * @throws NotFoundException when it was not kept from her
     */
    @RolesAllowed(Permission.FEEDBACK_HANDLE)
    public void release(long id, long account, @NotBlank @Size(max = 1000) String why) {
        Feedback feedback = find(id);
        if (!handlers.release(feedback, account)) {
            throw new NotFoundException();
        }
        audit.record(Handlers.SUBJECT, id, "release-to", account, null, why);
    }

    private Feedback find(long id) {
        Feedback feedback = repository.get(id);
        handlers.require(feedback);
        return feedback;
    }
}
