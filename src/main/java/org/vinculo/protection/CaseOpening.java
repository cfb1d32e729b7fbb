package org.vinculo.protection;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.vinculo.notice.NoticeKind;
import org.vinculo.notice.Notices;
import org.vinculo.person.AgeRecorded;
import org.vinculo.person.ChildAlone;
import org.vinculo.person.Guarding;
import org.vinculo.person.PersonHead;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.AccountLeft;
import org.vinculo.security.CurrentUser;
import org.vinculo.settings.Setting;

/** What is told from below: a child alone was found, an age was proved, a colleague left. */
@ApplicationScoped
class CaseOpening {

    /** After the tasks of a colleague who left were handed on. */
    private static final int LATER = 3000;

    @Inject
    private ProtectionRepository repository;

    @Inject
    private CaseSteps steps;

    @Inject
    private Responsible responsible;

    @Inject
    private Guarding guarding;

    @Inject
    private PersonLookup people;

    @Inject
    private Notices notices;

    @Inject
    private CurrentUser user;

    /** Her case is there with her, its clock runs, and all who can act hear of it at once. */
    void found(@Observes ChildAlone event) {
        PersonHead head = people.head(event.personId());
        long whose = responsible.of(head.siteId(), user.accountId());
        ProtectionCase made = new ProtectionCase(event.personId(), event.how(), user.accountId(), whose)
                .from(steps.now(), Setting.CHILD_REFERRAL_LIMIT.duration());
        steps.opened(repository.add(made), head.siteId());
        Set<Long> all = new LinkedHashSet<>(responsible.coordinators(head.siteId()));
        all.addAll(responsible.officers(head.siteId()));
        notices.tell(all, NoticeKind.CHILD_ALONE, head.reference(), "/staff/person.xhtml?id=" + event.personId());
    }

    /** Her case is moved by somebody who decides so, not by a date. */
    void aged(@Observes AgeRecorded event) {
        if (!guarding.company(event.personId()).isProtected()) {
            return;
        }
        repository.of(event.personId()).ifPresent(each -> {
            if (guarding.isSurelyAdult(event.personId())) {
                steps.askToMove(each);
            } else {
                steps.moveNoMore(each);
            }
        });
    }

    /** No child stays with somebody who left, nor goes to a successor who may not see her. */
    void left(@Observes @Priority(LATER) AccountLeft event) {
        for (ProtectionCase each : repository.liveOf(event.accountId())) {
            long site = people.head(each.getPersonId()).siteId();
            steps.assign(each, responsible.instead(site, event.accountId(), event.successorId()));
        }
    }
}
