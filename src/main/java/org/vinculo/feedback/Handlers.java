package org.vinculo.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.notice.NoticeKind;
import org.vinculo.notice.Notices;
import org.vinculo.security.AccountNames;
import org.vinculo.security.Colleague;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Group;
import org.vinculo.security.Permission;
import org.vinculo.security.SeclusionCause;
import org.vinculo.security.Seclusions;

/** Who may handle what was said, and who must not even know of it (R33). The one place that decides it. */
@ApplicationScoped
class Handlers {

    static final String SUBJECT = "Feedback";

    @Inject
    private AccountNames accounts;

    @Inject
    private Seclusions seclusions;

    @Inject
    private Notices notices;

    @Inject
    private CurrentUser user;

    /** Refuses whoever it is kept from as if it did not exist. */
    void require(Feedback feedback) {
        if (seclusions.isKept(SUBJECT, feedback.getId(), user.accountId())) {
            throw new NotFoundException();
        }
    }

    /** Before anybody has read it: kept from each colleague it seems to be about, also from those who have left and may come back. */
    void keepApart(Feedback feedback) {
        if (feedback.isKeptApart()) {
            for (Colleague colleague : accounts.colleagues()) {
                cause(feedback, colleague)
                        .ifPresent(cause -> seclusions.keep(SUBJECT, feedback.getId(), colleague.id(), cause));
            }
        }
    }

    private static Optional<SeclusionCause> cause(Feedback feedback, Colleague colleague) {
        if (NameMatch.means(feedback.getAbout(), colleague.name())
                || NameMatch.mentions(feedback.getWords(), colleague.name())) {
            return Optional.of(SeclusionCause.NAME);
        }
        boolean leads = colleague.group() == Group.COORDINATOR
                && (feedback.getSiteId() == null || Objects.equals(feedback.getSiteId(), colleague.siteId()));
        return feedback.isAboutLead() && leads ? Optional.of(SeclusionCause.CHARGE) : Optional.empty();
    }

    private Map<Long, SeclusionCause> keptFrom(Feedback feedback) {
        return seclusions.of(SUBJECT, feedback.getId());
    }

    List<FeedbackPage.Kept> kept(Feedback feedback) {
        Map<Long, SeclusionCause> kept = keptFrom(feedback);
        Map<Long, String> names = accounts.names(kept.keySet());
        return kept.entrySet().stream()
                .map(entry -> new FeedbackPage.Kept(
                        entry.getKey(), names.getOrDefault(entry.getKey(), "—"), entry.getValue()))
                .sorted(Comparator.comparing(FeedbackPage.Kept::name))
                .toList();
    }

    /** Everybody who may handle it, the coordinators of its site first. */
    List<Colleague> of(Feedback feedback) {
        Map<Long, SeclusionCause> kept = keptFrom(feedback);
        return accounts.colleagues().stream()
                .filter(colleague -> colleague.can(Permission.FEEDBACK_HANDLE) && !kept.containsKey(colleague.id()))
                .sorted(Comparator.comparing(
                                (Colleague colleague) -> !Objects.equals(colleague.siteId(), feedback.getSiteId()))
                        .thenComparing(Colleague::group)
                        .thenComparing(Colleague::id))
                .toList();
    }

    /** Whose the task to answer is: whoever took it, else the first it may reach, of those who have tasks at all. */
    Optional<Long> owner(Feedback feedback) {
        List<Long> able = of(feedback).stream()
                .filter(colleague -> colleague.can(Permission.TASK_OWN))
                .map(Colleague::id)
                .toList();
        return able.contains(feedback.getHandlerId())
                ? Optional.of(feedback.getHandlerId())
                : able.stream().findFirst();
    }

    /** Tells coordinators and protection officers; administrators when it is kept from all of those. */
    void tell(Feedback feedback) {
        List<Colleague> all = of(feedback);
        Predicate<Colleague> keepsThePortal = colleague -> colleague.group() == Group.ADMINISTRATOR;
        List<Long> told = ids(all, keepsThePortal.negate());
        notices.tell(
                told.isEmpty() ? ids(all, keepsThePortal) : told,
                feedback.isDanger() ? NoticeKind.SAFETY : NoticeKind.FEEDBACK_RECEIVED,
                null,
                pageOf(feedback));
    }

    void tell(Feedback feedback, long account) {
        notices.tell(List.of(account), NoticeKind.FEEDBACK_RECEIVED, null, pageOf(feedback));
    }

    private static List<Long> ids(List<Colleague> all, Predicate<Colleague> which) {
        return all.stream().filter(which).map(Colleague::id).toList();
    }

    /** From now on she neither sees it nor keeps a trace of it. */
    void keep(Feedback feedback, long account) {
        seclusions.keep(SUBJECT, feedback.getId(), account, SeclusionCause.RECORDED);
        notices.takeBack(List.of(account), pageOf(feedback));
    }

    boolean release(Feedback feedback, long account) {
        return seclusions.release(SUBJECT, feedback.getId(), account);
    }

    /** Who can be named as the one it is about. */
    List<Colleague> colleagues() {
        return accounts.colleagues();
    }

    String name(Long account) {
        return account == null ? null : accounts.name(account);
    }

    private static String pageOf(Feedback feedback) {
        return "/staff/feedback.xhtml?id=" + feedback.getId();
    }
}
