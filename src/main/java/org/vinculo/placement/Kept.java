package org.vinculo.placement;

import java.util.List;

/** What a vacancy and a profile said when somebody was proposed, in the words of whoever reads it today. */
public record Kept(List<Line> vacancy, List<Line> profile) {

    /**
     * One thing that was kept.
     *
     * @param label a key of the bundles
     */
    public record Line(String label, String text) {}
}
