package org.vinculo.orientation;

import java.time.Instant;

/**
 * That a topic was told.
 *
 * @param edition the number of the words that were shown; null when nothing was published about it
 * @param language of those words, one of the portal's
 * @param overdue their review was overdue, and a colleague confirmed them first
 */
public record Told(Topic topic, Long edition, String language, boolean overdue, Instant at) {}
