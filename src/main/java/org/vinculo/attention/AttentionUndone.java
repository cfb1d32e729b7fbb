package org.vinculo.attention;

/**
 * An attention does not count for this person any more: it was registered by mistake, or held with somebody else.
 *
 * @param movedTo the person it was held with; null when it was annulled
 * @param none whether no other attention of hers counts
 */
public record AttentionUndone(long attentionId, long personId, Long movedTo, boolean none, String why) {}
