package org.vinculo.orientation;

import java.util.List;

/**
 * One edition with all its languages.
 *
 * @param changes against the edition before it, in Spanish
 * @param mine whether the reader wrote any of it, who then cannot publish it
 */
public record EditionPage(
        Subject subject,
        EditionRow row,
        ContentFacts facts,
        List<ContentText> texts,
        List<TextChange> changes,
        List<String> authors,
        boolean mine) {

    public boolean isDraft() {
        return row.status() == EditionStatus.DRAFT;
    }

    public boolean isOpen() {
        return isDraft() || row.status() == EditionStatus.PUBLISHED;
    }
}
