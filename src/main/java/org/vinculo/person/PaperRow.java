package org.vinculo.person;

import java.util.Set;

/**
 * A paper in the list on her page.
 *
 * @param facts the current record; one that nobody has recorded yet is pending and has no number
 * @param findings what to look at again
 * @param waitsFor the paper that comes before it and is still missing, or null
 * @param next whether it is the first one missing
 */
public record PaperRow(PaperFacts facts, Set<PaperFinding> findings, PaperKind waitsFor, boolean next) {

    public PaperKind kind() {
        return facts.kind();
    }

    /** Somebody has to do something for it. */
    public boolean missing() {
        return facts.state() == PaperState.PENDING || facts.state() == PaperState.IN_PROCESS;
    }
}
