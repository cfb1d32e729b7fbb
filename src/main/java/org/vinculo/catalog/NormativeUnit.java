package org.vinculo.catalog;

/** What a value is counted in, or what a list of them holds. */
public enum NormativeUnit {
    PESOS,
    PESOS_A_DAY,
    HOURS,
    DAYS,
    WORKING_DAYS,
    MONTHS,
    YEARS,
    PERCENT,
    /** Times the daily unit of measure for fines (UMA). */
    UMAS,
    /** The days of obligatory rest of one year. */
    HOLIDAYS,
    /** INEGI's codes of the municipalities that belong to a zone. */
    MUNICIPALITIES,
    /** The documents that show a condition of stay. */
    DOCUMENTS,
    /** What a condition of stay says about work, see {@link StayRule}. */
    STAY_RULE;

    public boolean isList() {
        return this == HOLIDAYS || this == MUNICIPALITIES || this == DOCUMENTS || this == STAY_RULE;
    }
}
