package org.vinculo.humansecurity.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.vinculo.humansecurity.AssessmentMoment;
import org.vinculo.humansecurity.AssessmentRead;
import org.vinculo.humansecurity.Dimension;
import org.vinculo.humansecurity.ThreatLevel;
import org.vinculo.web.Labels;

/** The numbers of the figure as lines of a table: a dimension each, with its level at every moment and how it changed. */
public final class LevelLines {

    /**
     * @param number the one it has in the figure
     * @param cells one for each moment that was recorded
     */
    public record Line(int number, Dimension dimension, List<Cell> cells) {}

    /** @param change how much it rose since the first moment, null for the first */
    public record Cell(AssessmentMoment moment, ThreatLevel level, String note, Integer change) {

        public String tone() {
            return change < 0 ? "success" : change > 0 ? "danger" : "neutral";
        }

        public String icon() {
            return change < 0 ? "check" : change > 0 ? "alert" : "dot";
        }

        /** The change in words, for whoever sees no colour. */
        public String word() {
            return change == 0
                    ? Labels.text("humanSecurity.change.same")
                    : Labels.text1(
                            change < 0 ? "humanSecurity.change.less" : "humanSecurity.change.more", Math.abs(change));
        }
    }

    private LevelLines() {}

    static List<Line> of(Collection<AssessmentRead> live) {
        return live.isEmpty()
                ? List.of()
                : Stream.of(Dimension.values()).map(each -> line(each, live)).toList();
    }

    private static Line line(Dimension dimension, Collection<AssessmentRead> live) {
        List<Cell> cells = new ArrayList<>();
        ThreatLevel first = null;
        for (AssessmentRead read : live) {
            ThreatLevel level = read.level(dimension);
            Integer change = first == null ? null : Integer.valueOf(level.since(first));
            first = first == null ? level : first;
            cells.add(new Cell(read.moment(), level, read.note(dimension), change));
        }
        return new Line(dimension.ordinal() + 1, dimension, cells);
    }
}
