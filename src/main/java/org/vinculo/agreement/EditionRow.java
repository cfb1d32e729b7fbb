package org.vinculo.agreement;

import java.time.Instant;
import java.util.List;
import org.vinculo.kernel.Row;

/**
 * An edition as lists and its page show it.
 *
 * @param missing the mandatory parts Spanish lacks
 * @param reviews each translation that is whole, with who answers for it or null
 * @param mine whether whoever looks wrote in it and so cannot publish it
 * @param outdated whether the organisation's name, domicile or contact is another one by now
 */
public record EditionRow(
        Long id,
        long version,
        AgreementKind kind,
        int number,
        EditionStatus status,
        List<AgreementPart> missing,
        List<Review> reviews,
        List<String> authors,
        boolean mine,
        Instant publishedAt,
        String publishedBy,
        String endedWhy,
        boolean outdated)
        implements Row {

    /** A translation and who answers for it. */
    public record Review(String language, String by) {}

    public boolean draft() {
        return status == EditionStatus.DRAFT;
    }
}
