package org.vinculo.person;

import java.time.LocalDate;
import org.vinculo.catalog.ConditionOfStay;
import org.vinculo.catalog.StayDocument;
import org.vinculo.catalog.WorkRule;

/**
 * Whether a letter may say, without any "but", that a document lets its holder work. Said only where the condition of stay allows any
 * work anywhere in the country and nothing about it is in doubt; where it is bound to a state, an employer or a review, the letter is
 * silent: a wrong "may work" harms her and the employer.
 */
final class WorkStatement {

    private WorkStatement() {}

    /** @param condition the condition of stay as in force today, or null when none is recorded */
    static boolean isTrue(StayFacts stay, ConditionOfStay condition, Age age, LocalDate today) {
        return stay != null
                && condition != null
                && stay.documentKind() != null
                && stay.documentKind() != StayDocument.NONE
                && !age.mayBeUnder(Age.ADULT)
                && condition.work() == WorkRule.YES
                && condition.reason() == null
                && condition.states().isEmpty()
                && !condition.boundToDocumentState()
                && !(condition.needsExpiry() && stay.expiresOn() == null)
                && !stay.expiredOn(today);
    }
}
