package org.vinculo.catalog;

/** Something the law sets an amount for. */
record NormativeKind(String code, String zone, NormativeUnit unit, Titles titles) {}
