package org.vinculo.matching.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vinculo.matching.Eligibility;
import org.vinculo.matching.Finding;
import org.vinculo.matching.MatchTexts;

/** How a match is written for a program. */
@ApplicationScoped
class MatchJson {

    @Inject
    private MatchTexts texts;

    /** @param id of the person or the vacancy */
    Map<String, Object> match(long id, int score, Eligibility eligibility, List<Finding> findings) {
        Map<String, Object> match = new LinkedHashMap<>();
        match.put("id", id);
        match.put("score", score);
        match.put("eligibility", eligibility.answer().name());
        match.put(
                "reasons",
                eligibility.reasons().stream()
                        .map(reason -> reason.code().name())
                        .toList());
        match.put("criteria", findings.stream().map(this::criterion).toList());
        return match;
    }

    private Map<String, Object> criterion(Finding finding) {
        Map<String, Object> criterion = new LinkedHashMap<>();
        criterion.put("name", finding.trait().name());
        criterion.put("must", finding.must());
        criterion.put("weight", finding.weight());
        criterion.put("satisfied", finding.satisfied());
        criterion.put("outcome", finding.outcome().name());
        criterion.put("evidence", finding.found() == null ? "" : finding.found());
        criterion.put("text", texts.sentence(finding));
        return criterion;
    }
}
