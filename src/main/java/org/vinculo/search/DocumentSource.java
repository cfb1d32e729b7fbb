package org.vinculo.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Many of them; who is not to be found any more is not in it. Whoever can read them together does. */
    default Map<Long, D> load(Collection<Long> ids) {
        Map<Long, D> documents = new HashMap<>();
        ids.forEach(id -> {
            D document = load(id.longValue());
            if (document != null) {
                documents.put(id, document);
            }
        });
        return documents;
    }

    /** The next ids after this one in ascending order, for a rebuild. */
    List<Long> idsAfter(long afterId, int limit);
}
