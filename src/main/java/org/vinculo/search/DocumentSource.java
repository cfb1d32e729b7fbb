package org.vinculo.search;

import java.util.List;

/**
 * What a feature lets be found: how one of its things becomes a document. Called by background work inside a transaction.
 *
 * @param <D> the document, a record with {@code @SearchEntity} and {@code @Indexed}
 */
public interface DocumentSource<D> {

    /** The word the outbox names it by, equal to the name of the search entity. */
    String kind();

    Class<D> documentType();

    /** The document as it is now, or null when it is not to be found any more. */
    D load(long id);

    /** The next ids after this one in ascending order, for a rebuild. */
    List<Long> idsAfter(long afterId, int limit);
}
