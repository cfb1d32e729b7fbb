package org.vinculo.person;

import java.time.Instant;

/**
 * A condition of stay was a mistake. Told inside the transaction that annuls it.
 *
 * @param recordedAt since when what followed from it followed from a mistake
 */
public record StayAnnulled(long stayId, long personId, Instant recordedAt, String why) {}
