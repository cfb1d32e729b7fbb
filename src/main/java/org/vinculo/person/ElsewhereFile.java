package org.vinculo.person;

/**
 * What is told of a file of another site: that it exists, and who to ask.
 *
 * @param id null while she who asks may not open it
 */
public record ElsewhereFile(String reference, long siteId, String owner, Long id) {}
