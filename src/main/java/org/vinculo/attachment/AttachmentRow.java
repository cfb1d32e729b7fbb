package org.vinculo.attachment;

import java.time.Instant;
import org.vinculo.kernel.Row;

/**
 * A file as pages show it.
 *
 * @param pages null for pictures
 * @param annulledAt null while it counts
 */
public record AttachmentRow(
        Long id,
        long personId,
        AttachmentKind kind,
        String mediaType,
        long bytes,
        Integer pages,
        String note,
        Instant addedAt,
        String addedBy,
        Instant annulledAt,
        String annulledWhy)
        implements Row {

    public boolean isCounting() {
        return annulledAt == null;
    }

    /** In whole kilobytes, at least one. */
    public long kilobytes() {
        return Math.max(1, bytes / 1000);
    }
}
