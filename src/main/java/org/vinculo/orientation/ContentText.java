package org.vinculo.orientation;

import java.time.Instant;
import java.util.List;

/**
 * The words of an edition in one language.
 *
 * @param hint what the worker says and checks
 * @param reviewer who read it, by name, or null: nobody yet
 */
public record ContentText(
        String language, String title, String body, String hint, String reviewer, Instant reviewedAt) {

    public boolean isReviewed() {
        return reviewer != null;
    }

    public boolean isComplete() {
        return title != null && body != null && hint != null;
    }

    public List<Paragraph> paragraphs() {
        return Paragraph.of(body);
    }
}
