package org.vinculo.attention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.orientation.Topic;

/**
 * An attention as it is read.
 *
 * @param annulledAt null while it counts
 */
public record AttentionRead(
        Long id,
        long personId,
        LocalDate heldOn,
        Attention.Channel channel,
        String place,
        Integer minutes,
        String language,
        String interpreter,
        String present,
        List<Topic> topics,
        String note,
        String nextStep,
        LocalDate nextStepOn,
        Instant recordedAt,
        String recordedBy,
        Instant annulledAt,
        String annulledBy,
        String annulledWhy) {

    public boolean isAnnulled() {
        return annulledAt != null;
    }
}
