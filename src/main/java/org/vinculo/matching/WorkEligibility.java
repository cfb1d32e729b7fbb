package org.vinculo.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.vinculo.catalog.ConditionOfStay;
import org.vinculo.catalog.WorkRule;
import org.vinculo.person.Age;
import org.vinculo.person.Company;

/**
 * Whether a person may do the work of a vacancy. Collects every reason that applies; the worst answer counts. What a condition
 * of stay allows comes from its dated row in the catalogue, never from here.
 */
public final class WorkEligibility {

    /** LFT article 22 Bis: below this age nobody works, and nobody can make an exception. */
    public static final int LEAST_AGE = 15;

    /** A document that ends this many days after the start, or later, is no worry yet. */
    static final int SOON_DAYS = 60;

    private final Papers papers;
    private final ConditionOfStay condition;
    private final Job job;
    private final List<Reason> reasons = new ArrayList<>();
    private Answer answer = Answer.YES;
    private boolean forbidden;

    private WorkEligibility(Papers papers, ConditionOfStay condition, Job job) {
        this.papers = papers;
        this.condition = condition;
        this.job = job;
    }

    /**
     * @param condition the condition of stay as in force at the start, or null when none is recorded
     */
    public static Eligibility judge(Papers papers, ConditionOfStay condition, Age today, Age atStart, Job job) {
        WorkEligibility judgement = new WorkEligibility(papers, condition, job);
        judgement.age(today, atStart);
        if (condition == null) {
            judgement.say(Answer.REVIEW, Reason.of(ReasonCode.SIN_DOCUMENTO));
        } else {
            judgement.condition();
            judgement.place();
            judgement.expiry();
        }
        judgement.reasons.sort(Comparator.comparing(Reason::code));
        return new Eligibility(judgement.answer, judgement.reasons, judgement.forbidden);
    }

    /**
     * An unaccompanied child is protected, not offered: she never comes into a list of candidates, not even grown up, before
     * somebody has moved her case. Nor does who may be one and was not yet asked with whom she is.
     */
    public static boolean mayBeListed(Age today, Company company) {
        return !company.isProtected() && !(company == Company.UNKNOWN && today.mayBeUnder(Age.ADULT));
    }

    private void say(Answer worse, Reason reason) {
        answer = answer.worst(worse);
        if (reasons.stream().noneMatch(known -> known.code() == reason.code())) {
            reasons.add(reason);
        }
    }

    private void age(Age today, Age atStart) {
        if (isTooYoung(today) || isTooYoung(atStart)) {
            say(Answer.NO, Reason.of(ReasonCode.MENOR));
        } else if (today.mayBeUnder(Age.ADULT) || atStart.mayBeUnder(Age.ADULT)) {
            say(Answer.REVIEW, Reason.of(ReasonCode.MENOR));
        }
    }

    /** Doubt about a year counts for the child; an age nobody knows is for somebody to look at. */
    private static boolean isTooYoung(Age age) {
        return age.isKnown() && age.mayBeUnder(LEAST_AGE);
    }

    private void condition() {
        boolean permitted = hasPermit();
        WorkRule rule = permitted ? condition.workWithPermit() : condition.work();
        if (rule == WorkRule.LIMITED && !papers.permitFits(job)) {
            say(Answer.NEEDS_PERMIT, Reason.of(ReasonCode.OTRA_OFERTA));
        } else if (rule == WorkRule.NEEDS_PERMIT) {
            say(Answer.NEEDS_PERMIT, Reason.of(ReasonCode.FALTA_PERMISO));
            if (!job.registered()) {
                say(Answer.NEEDS_PERMIT, Reason.of(ReasonCode.FALTA_CIE));
            }
        }
        answer = answer.worst(Answer.of(rule));
        if (condition.reason() == null) {
            forbidden = rule == WorkRule.NO;
        } else {
            say(Answer.of(rule), Reason.of(ReasonCode.valueOf(condition.reason())));
        }
    }

    private boolean hasPermit() {
        return condition.workWithPermit() != null && papers.hasPermitOn(job.startsOn());
    }

    private void place() {
        if (condition.boundToDocumentState()) {
            // What binds an applicant elsewhere can be lifted by the authority, so somebody looks at it.
            if (papers.stateCode() != null && !papers.stateCode().equals(job.stateCode())) {
                say(Answer.REVIEW, Reason.only(ReasonCode.FUERA_DE_ENTIDAD, Set.of(papers.stateCode())));
            }
        } else if (!condition.states().isEmpty() && !condition.states().contains(job.stateCode())) {
            say(Answer.NO, Reason.only(ReasonCode.FUERA_DE_ENTIDAD, condition.states()));
        }
    }

    private void expiry() {
        if (condition.needsExpiry() && papers.expiresOn() == null) {
            say(Answer.REVIEW, Reason.of(ReasonCode.SIN_DOCUMENTO));
        }
        LocalDate end = papers.end(hasPermit());
        if (end == null) {
            return;
        }
        long days = ChronoUnit.DAYS.between(job.startsOn(), end);
        if (days < 0) {
            say(Answer.NO, Reason.until(ReasonCode.DOC_VENCIDO, -days, end));
        } else {
            endsSoon(end, job.startsOn()).forEach(reason -> say(Answer.YES, reason));
        }
    }

    /** The warning that papers still valid at the start end soon after it, when they do. */
    static List<Reason> endsSoon(LocalDate end, LocalDate start) {
        long days = end == null ? SOON_DAYS : ChronoUnit.DAYS.between(start, end);
        return days >= 0 && days < SOON_DAYS ? List.of(Reason.until(ReasonCode.VENCE_PRONTO, days, end)) : List.of();
    }
}
