package org.vinculo.humansecurity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * The seven dimensions at one moment, as a page shows them.
 *
 * @param recorder the name of who recorded them
 * @param why the reason of its annulment, or null
 */
public record AssessmentRead(
        Long id,
        AssessmentMoment moment,
        LocalDate assessedOn,
        Map<Dimension, DimensionLevel> levels,
        String recorder,
        String why,
        Instant annulledAt) {

    /** Whether it counts: it was not annulled. */
    public boolean isLive() {
        return annulledAt == null;
    }

    /** The level of one dimension. */
    public ThreatLevel level(Dimension dimension) {
        return levels.get(dimension).getLevel();
    }

    public String note(Dimension dimension) {
        return levels.get(dimension).getNote();
    }
}
