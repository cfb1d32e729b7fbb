package org.vinculo.matching;

/** What became of a criterion for one person. */
public enum Outcome {
    MET,
    PARTLY,
    NOT_MET,
    /** Nobody asked her, or the place is not in the catalogue. */
    UNKNOWN
}
