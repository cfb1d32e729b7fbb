package org.vinculo.groupattention;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.vinculo.attention.HeldRead;
import org.vinculo.orientation.Topic;

/**
 * A talk or visit as it is read.
 *
 * @param named the names of those whose files the reader may open, by the number of their attention
 * @param hidden how many more were named
 * @param anonymous how many were counted without a name
 * @param annulledAt null while it counts
 */
public record GroupRead(
        long id,
        String subject,
        HeldRead held,
        List<Topic> topics,
        Map<Long, String> named,
        int hidden,
        List<HeadCount> counts,
        int anonymous,
        Instant recordedAt,
        String recordedBy,
        Instant annulledAt,
        String annulledBy,
        String annulledWhy) {

    public boolean isAnnulled() {
        return annulledAt != null;
    }

    public int all() {
        return named.size() + hidden + anonymous;
    }
}
