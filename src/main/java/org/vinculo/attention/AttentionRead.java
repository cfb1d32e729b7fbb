package org.vinculo.attention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.orientation.Topic;

/**
 * An attention as the one who asks may read it.
 *
 * @param annulledAt null while it counts
 * @param former what it said before it was corrected, newest first
 */
public record AttentionRead(
        Long id,
        long version,
        long personId,
        HeldRead held,
        List<Topic> topics,
        NoteRead note,
        String nextStep,
        LocalDate nextStepOn,
        Instant recordedAt,
        String recordedBy,
        Instant annulledAt,
        String annulledBy,
        String annulledWhy,
        List<FormerRead> former) {

    public boolean isAnnulled() {
        return annulledAt != null;
    }
}
