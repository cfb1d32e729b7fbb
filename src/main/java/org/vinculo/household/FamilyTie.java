package org.vinculo.household;

/** Who cares for whom, with names; null for whom the reader may not see. */
public record FamilyTie(String carer, String cared, Relation relation, Certainty legal, CareTime time) {}
