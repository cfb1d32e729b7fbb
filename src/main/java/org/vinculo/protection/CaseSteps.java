package org.vinculo.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.Company;
import org.vinculo.person.Guarding;
import org.vinculo.person.Timeline;
import org.vinculo.person.TimelineKind;
import org.vinculo.security.AuditTrail;
import org.vinculo.task.TaskKind;
import org.vinculo.task.Tasks;

/** The steps of a case with all that belongs to each: the trail, the child's timeline, the tasks, and who may see her file. */
@ApplicationScoped
class CaseSteps {

    private static final String SUBJECT = "ProtectionCase";

    @Inject
    private AuditTrail audit;

    @Inject
    private Timeline timeline;

    @Inject
    private Tasks tasks;

    @Inject
    private Guarding guarding;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    Instant now() {
        return clock.instant();
    }

    void opened(ProtectionCase made, long siteId) {
        audit.record(SUBJECT, made.getId(), "open", null, made.getStatus(), null);
        note(made, "open", null);
        waitForReferral(made, time.today(siteId));
    }

    void refer(ProtectionCase each, CaseReferral told, Instant at, long by) {
        step(each, "refer", null, it -> it.refer(told, at, by, now()));
        tasks.close(TaskKind.CHILD_ALONE, each.getId());
        tasks.close(TaskKind.CHILD_ALONE_LATE, each.getId());
    }

    void receipt(ProtectionCase each, String folio) {
        step(each, "receipt", null, it -> it.receipt(folio));
    }

    /** From here on only those who answer for protection see her. */
    void receive(ProtectionCase each, String from) {
        step(each, "receive", null, it -> it.receive(from, now()));
        tasks.passAllOf(each.getPersonId(), each.getOpenedBy(), each.getResponsibleId());
        guarding.handOver(each.getPersonId(), each.getResponsibleId());
    }

    void close(ProtectionCase each, CaseEnd end, String why) {
        step(each, "close", why, it -> it.close(end, why, now()));
        tasks.close(TaskKind.CHILD_ALONE, each.getId());
        tasks.close(TaskKind.CHILD_ALONE_LATE, each.getId());
        if (end.company() != null) {
            tasks.close(TaskKind.CHILD_CASE_TO_MOVE, each.getId());
            guarding.release(each.getPersonId(), end.company());
        }
    }

    void annul(ProtectionCase each, Company company, String why) {
        step(each, "annul", why, it -> it.annul(why, now()));
        tasks.cancel(TaskKind.CHILD_ALONE, each.getId(), why);
        tasks.cancel(TaskKind.CHILD_ALONE_LATE, each.getId(), why);
        tasks.cancel(TaskKind.CHILD_CASE_TO_MOVE, each.getId(), why);
        guarding.release(each.getPersonId(), company);
    }

    void takeBack(ProtectionCase each, String why) {
        CaseStatus before = each.getStatus();
        step(each, "takeBack", why, it -> it.takeBack(why));
        boolean received = each.getStatus() == CaseStatus.RECEIVED;
        if (before != CaseStatus.REFERRED) {
            guarding.protectAgain(each.getPersonId(), each.getKind(), received ? null : each.getOpenedBy());
        }
        if (each.getStatus() == CaseStatus.OPEN) {
            waitForReferral(each, time.today());
        }
        if (guarding.isSurelyAdult(each.getPersonId())) {
            askToMove(each);
        }
    }

    void assign(ProtectionCase each, long account) {
        long before = each.getResponsibleId();
        each.assign(account);
        audit.record(SUBJECT, each.getId(), "assign", before, account, null);
        tasks.pass(TaskKind.CHILD_ALONE, each.getId(), account);
        tasks.pass(TaskKind.CHILD_CASE_TO_MOVE, each.getId(), account);
        tasks.passAllOf(each.getPersonId(), before, account);
    }

    void askToMove(ProtectionCase each) {
        if (tasks.countOpen(TaskKind.CHILD_CASE_TO_MOVE, each.getId()) == 0) {
            tasks.open(
                    TaskKind.CHILD_CASE_TO_MOVE,
                    null,
                    each.getPersonId(),
                    each.getId(),
                    each.getResponsibleId(),
                    time.today());
        }
    }

    void moveNoMore(ProtectionCase each) {
        tasks.cancel(TaskKind.CHILD_CASE_TO_MOVE, each.getId(), "age");
    }

    private void waitForReferral(ProtectionCase each, LocalDate today) {
        tasks.open(TaskKind.CHILD_ALONE, null, each.getPersonId(), each.getId(), each.getResponsibleId(), today);
    }

    private void step(ProtectionCase each, String verb, String why, Consumer<ProtectionCase> change) {
        CaseStatus before = each.getStatus();
        change.accept(each);
        audit.record(SUBJECT, each.getId(), verb, before, each.getStatus(), why);
        note(each, verb, why);
    }

    private void note(ProtectionCase each, String verb, String why) {
        timeline.note(each.getPersonId(), TimelineKind.PROTECTION, verb, each.getId(), why);
    }
}
