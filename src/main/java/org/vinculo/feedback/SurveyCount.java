package org.vinculo.feedback;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was answered to a question at a site, or at all of them.
 *
 * @param siteId null for all sites
 * @param marks how often each mark was given; empty when there are too few to be shown
 */
public record SurveyCount(Long siteId, SurveyQuestion question, Map<SurveyMark, Long> marks) {

    /** Fewer than so many could be told by whom they are. */
    public static final int FEWEST = 5;

    /** @return empty marks when there are fewer than {@link #FEWEST} */
    static SurveyCount of(Long siteId, SurveyQuestion question, List<SurveyTally> tallies) {
        Map<SurveyMark, Long> marks = new EnumMap<>(SurveyMark.class);
        for (SurveyMark mark : SurveyMark.values()) {
            marks.put(mark, 0L);
        }
        tallies.forEach(tally -> marks.merge(tally.mark(), tally.count(), Long::sum));
        boolean enough = total(marks) >= FEWEST;
        return new SurveyCount(siteId, question, enough ? Map.copyOf(marks) : Map.of());
    }

    public boolean isShown() {
        return !marks.isEmpty();
    }

    /** How many answered; 0 when that is not shown. */
    public long total() {
        return total(marks);
    }

    public long count(SurveyMark mark) {
        return marks.getOrDefault(mark, 0L);
    }

    private static long total(Map<SurveyMark, Long> marks) {
        return marks.values().stream().mapToLong(Long::longValue).sum();
    }
}
