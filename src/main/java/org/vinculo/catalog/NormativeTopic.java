package org.vinculo.catalog;

/** Under which heading a parameter stands in the list of all. */
public enum NormativeTopic {
    WORK,
    FEES,
    FINES,
    DEADLINES,
    STAY,
    RETENTION
}
