package org.vinculo.placement;

import java.time.Instant;
import java.util.List;
import org.vinculo.behalf.AnswerTime;
import org.vinculo.behalf.Mark;
import org.vinculo.matching.Answer;
import org.vinculo.matching.Eligibility;
import org.vinculo.matching.Finding;
import org.vinculo.person.PersonHead;

/**
 * A candidacy as staff read it.
 *
 * @param findings what spoke for and against her when she was proposed
 * @param now what the law says today, or null when nothing is to be decided or she is not to be listed any more
 * @param lapsed she is still being considered, and what let her be proposed holds no longer
 * @param decision as it was frozen then, see {@link DecisionTexts}
 * @param placement what came of it, or null
 * @param answer how long the employer took, or null while it owes its answer
 * @param marks the answers and decisions that were written down for others
 * @param placementMarks the same of the placement
 */
public record CandidacyPage(
        long id,
        PersonHead person,
        long vacancyId,
        String vacancy,
        String employer,
        CandidacyStatus status,
        Instant statusSince,
        String statusWhy,
        int score,
        Answer eligibility,
        boolean offer,
        Eligibility now,
        boolean lapsed,
        String overrideWhy,
        Instant interviewAt,
        String interviewNote,
        Instant proposedAt,
        String proposedBy,
        List<Finding> findings,
        String decision,
        CandidateCard card,
        PlacementLine placement,
        AnswerTime answer,
        List<Mark> marks,
        List<Mark> placementMarks) {

    public List<Finding> pros() {
        return findings.stream().filter(Finding::inFavour).toList();
    }

    public List<Finding> cons() {
        return findings.stream().filter(each -> !each.inFavour()).toList();
    }

    public boolean isHired() {
        return status == CandidacyStatus.HIRED;
    }

    /** Whether there is an answer that could have been a mistake. */
    public boolean isAnswered() {
        return status.former(interviewAt != null) != null;
    }

    public boolean mayBecome(String next) {
        return status.canBecome(CandidacyStatus.valueOf(next));
    }
}
