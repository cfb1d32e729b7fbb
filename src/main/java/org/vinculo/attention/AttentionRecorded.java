package org.vinculo.attention;

import java.time.LocalDate;

/** A person was attended. Told inside the transaction that records it. */
public record AttentionRecorded(long attentionId, long personId, LocalDate heldOn) {}
