package org.vinculo.matching;

import java.util.Comparator;
import java.util.List;

/** How one person stands to one vacancy: what the law says, what fits and what is missing. */
public record Match(int score, List<Finding> findings, Eligibility eligibility) {

    public Match {
        findings = List.copyOf(findings);
    }

    /** What speaks for her, musts first, then by what it brings to the score. */
    public List<Finding> pros() {
        return findings.stream()
                .filter(finding -> finding.inFavour() && !finding.excludes())
                .sorted(Comparator.comparing(Finding::must)
                        .thenComparing(finding -> finding.weight() * finding.satisfied())
                        .reversed())
                .toList();
    }

    /** What is missing or not known, musts first, then by what it costs. */
    public List<Finding> cons() {
        return findings.stream()
                .filter(finding -> !finding.inFavour() || finding.excludes())
                .filter(finding -> finding.must() || finding.weight() > 0 || finding.outcome() == Outcome.NOT_MET)
                .sorted(Comparator.comparing(Finding::must)
                        .thenComparing(Finding::weight)
                        .reversed())
                .toList();
    }

    /** The musts that keep her out. */
    public List<Finding> excluding() {
        return findings.stream().filter(Finding::excludes).toList();
    }

    /** Nothing but the usual steps stands between her and a proposal. */
    public boolean isEligible() {
        return eligibility.answer().entersByItself() && excluding().isEmpty();
    }
}
