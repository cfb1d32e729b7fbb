package org.vinculo.matching;

import java.util.List;

/**
 * Somebody who can be proposed, as the index knows her, with every reason for and against. Her name is not in it.
 *
 * @param score whole hundredths of what the vacancy prefers
 */
public record Proposable(long id, int score, Eligibility eligibility, List<Finding> findings) {

    public Proposable {
        findings = List.copyOf(findings);
    }
}
