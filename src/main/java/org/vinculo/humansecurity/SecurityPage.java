package org.vinculo.humansecurity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What threatens a person and what she needs, as her page shows it to this reader: what she may not read is not in it.
 *
 * @param needs the open ones
 * @param former those that ended or were annulled
 * @param live the assessments that count, in the order of their moments
 * @param functioning null before she was asked
 * @param sensitive whether the reader may read why she came
 */
public record SecurityPage(
        List<NeedRow> needs,
        List<NeedRow> former,
        Set<ComputedNeed> computed,
        Map<AssessmentMoment, AssessmentRead> live,
        List<AssessmentRead> annulled,
        FunctioningRead functioning,
        boolean sensitive) {

    /** Whether another moment may still be recorded. */
    public boolean isUnfinished() {
        return live.size() < AssessmentMoment.values().length;
    }
}
