package org.vinculo.person;

/** A condition of stay was recorded. Told inside the transaction that records it. */
public record StayRecorded(long stayId, long personId, String conditionCode) {}
