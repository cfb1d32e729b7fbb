package org.vinculo.matching;

import java.time.Instant;
import java.util.List;

/**
 * One decision about weights as the page lists it.
 *
 * @param who null for what the portal was delivered with
 */
public record WeightsRow(long id, Instant decidedAt, String who, String why, List<WeightForm> weights) {}
