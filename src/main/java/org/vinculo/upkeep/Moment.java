package org.vinculo.upkeep;

import java.time.Instant;

/** A moment that is written out: where the clock was moved, "a moment ago" says nothing. */
public record Moment(Instant at) {}
