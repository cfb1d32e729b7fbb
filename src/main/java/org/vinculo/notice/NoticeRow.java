package org.vinculo.notice;

import java.time.Instant;
import org.vinculo.kernel.Row;

/**
 * A notice as lists show it.
 *
 * @param reference what the matter is called on the telephone, or null
 * @param path the page it is about, from the portal's root
 */
public record NoticeRow(Long id, NoticeKind kind, String reference, String path, Instant createdAt, Instant readAt)
        implements Row {

    public boolean isUnread() {
        return readAt == null;
    }
}
