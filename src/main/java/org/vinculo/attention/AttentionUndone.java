package org.vinculo.attention;

/**
 * An attention does not count for this person any more: it was registered by mistake, or held with somebody else.
 *
 * @param none whether no other attention of hers counts
 */
public record AttentionUndone(long personId, boolean none, String why) {}
