package org.vinculo.person;

import java.time.Instant;

/** One time her age was recorded. */
public record AgeLine(Birth birth, AgeEvidence evidence, String note, Instant recordedAt, String recordedBy) {}
