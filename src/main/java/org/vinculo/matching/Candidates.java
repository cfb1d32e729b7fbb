package org.vinculo.matching;

import java.util.List;

/**
 * A page of those who can be proposed for a vacancy, for programs.
 *
 * @param complete false while the index waits for something: then somebody may be missing or in another place
 * @param prepareNanos how long reading the vacancy took
 * @param searchNanos how long the index took
 * @param explainNanos how long the reasons took
 */
public record Candidates(
        long vacancy,
        List<Proposable> people,
        boolean complete,
        long prepareNanos,
        long searchNanos,
        long explainNanos) {

    public Candidates {
        people = List.copyOf(people);
    }
}
