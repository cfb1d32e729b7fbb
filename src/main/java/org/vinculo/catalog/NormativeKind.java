package org.vinculo.catalog;

/** Something the law sets an amount or a list for. */
record NormativeKind(String code, String zone, NormativeUnit unit, NormativeTopic topic, Titles titles) {}
