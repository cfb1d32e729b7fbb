package org.vinculo.orientation;

import java.time.LocalDate;
import java.util.List;

/**
 * A subject in the library.
 *
 * @param title in the reader's language, or null while nothing is published
 * @param number of the published edition, or null
 * @param open languages nobody has reviewed
 * @param draft number of the edition that is being written, or null
 */
public record LibraryLine(
        Subject subject,
        String title,
        Integer number,
        LocalDate nextReview,
        boolean overdue,
        List<String> open,
        Integer draft,
        Reading reading) {

    /** What one colleague knows of a subject. */
    public enum Reading {
        NEW,
        CHANGED,
        READ
    }

    public String code() {
        return subject.name();
    }

    public boolean isRoute() {
        return subject instanceof StayRoute;
    }
}
