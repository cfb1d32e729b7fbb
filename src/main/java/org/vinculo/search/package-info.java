/**
 * The index and its outbox. A change notes what changed in the same transaction; after the commit the notes are drained into the
 * index. It knows no feature: each brings a {@link org.vinculo.search.DocumentSource}.
 */
package org.vinculo.search;
