package org.vinculo.orientation;

import java.util.List;

/**
 * A subject as a colleague reads it.
 *
 * @param content what is published, or null
 * @param lastRead number of the edition she read last, or null
 * @param changes since that edition, in her language
 * @param editions latest first
 */
public record LibraryPage(
        Subject subject,
        TopicContent content,
        Integer lastRead,
        List<TextChange> changes,
        String changeNote,
        List<EditionRow> editions,
        boolean drafted) {

    public boolean isRead() {
        return content != null && lastRead != null && lastRead == content.number();
    }
}
