package org.vinculo.search;

/**
 * A thing was noted for the index, told in the same transaction: whoever has a document of its own about it notes that, too.
 *
 * @param kind the kind of its {@link DocumentSource}
 */
public record ThingChanged(String kind, long id) {}
