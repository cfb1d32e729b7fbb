package org.vinculo.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the surveys of a year say, counted (R16).
 *
 * @param sites by site, in the order of their numbers; each has all questions
 * @param all all sites together; those too small to be shown count only when together they are large enough, since otherwise they
 *     would be the difference
 * @param lines free lines by site, where there are enough of them; beside nobody's marks
 */
public record SurveyResults(Map<Long, List<SurveyCount>> sites, List<SurveyCount> all, Map<Long, List<String>> lines) {

    static SurveyResults of(List<SurveyTally> tallies, Map<Long, List<String>> lines) {
        Map<Long, List<SurveyCount>> sites = new TreeMap<>();
        List<SurveyCount> all = new ArrayList<>();
        for (SurveyQuestion question : SurveyQuestion.values()) {
            Map<Long, List<SurveyTally>> bySite = tallies.stream()
                    .filter(tally -> tally.question() == question)
                    .collect(Collectors.groupingBy(SurveyTally::siteId));
            tallies.stream()
                    .map(SurveyTally::siteId)
                    .distinct()
                    .forEach(site -> sites.computeIfAbsent(site, none -> new ArrayList<>())
                            .add(SurveyCount.of(site, question, bySite.getOrDefault(site, List.of()))));
            all.add(together(question, bySite));
        }
        return new SurveyResults(sites, all, lines);
    }

    private static SurveyCount together(SurveyQuestion question, Map<Long, List<SurveyTally>> bySite) {
        List<SurveyTally> shown = parts(question, bySite, true);
        List<SurveyTally> hidden = parts(question, bySite, false);
        boolean enough = SurveyCount.of(null, question, hidden).isShown();
        return SurveyCount.of(
                null,
                question,
                enough ? Stream.concat(shown.stream(), hidden.stream()).toList() : shown);
    }

    private static List<SurveyTally> parts(
            SurveyQuestion question, Map<Long, List<SurveyTally>> bySite, boolean shown) {
        return bySite.entrySet().stream()
                .filter(site ->
                        SurveyCount.of(site.getKey(), question, site.getValue()).isShown() == shown)
                .flatMap(site -> site.getValue().stream())
                .toList();
    }
}
