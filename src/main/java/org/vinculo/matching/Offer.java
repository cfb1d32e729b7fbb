package org.vinculo.matching;

import java.util.Comparator;
import java.util.List;
import org.vinculo.kernel.Row;
import org.vinculo.vacancy.VacancyFacts;

/** A vacancy as it stands to one person. */
public record Offer(VacancyFacts vacancy, String employer, Ranked person) implements Row {

    /** What fits best comes first; of equals what begins soonest. */
    static final Comparator<Offer> ORDER = Comparator.comparingInt(
                    (Offer offer) -> -offer.person().match().score())
            .thenComparing(offer -> offer.vacancy().startsOn())
            .thenComparing(offer -> offer.vacancy().id());

    @Override
    public Long id() {
        return vacancy.id();
    }

    public boolean isOpen() {
        return person.isEligible();
    }

    /** Only one thing is missing: a must, or what her papers lack, never her age or a place where they are not valid. */
    public boolean isNear() {
        if (!person.hindrances().isEmpty()) {
            return false;
        }
        Answer answer = person.match().eligibility().answer();
        List<Finding> missing = person.match().excluding();
        boolean papers = answer == Answer.NEEDS_PERMIT || isPaperToRenew();
        return answer.entersByItself() ? missing.size() == 1 : papers && missing.isEmpty();
    }

    /** Her document ends before the work begins, and nothing else stands in the way. */
    private boolean isPaperToRenew() {
        Eligibility eligibility = person.match().eligibility();
        return !eligibility.conditionForbids()
                && eligibility.has(ReasonCode.DOC_VENCIDO)
                && eligibility.reasons().stream().allMatch(reason -> reason.code() == ReasonCode.DOC_VENCIDO);
    }

    /** The must that is missing, or null when it is her papers. */
    public Finding gap() {
        return person.match().excluding().stream().findFirst().orElse(null);
    }
}
