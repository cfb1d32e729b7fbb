package org.vinculo.catalog;

/** What an amount is counted in. */
public enum NormativeUnit {
    PESOS,
    PESOS_A_DAY,
    HOURS,
    YEARS
}
