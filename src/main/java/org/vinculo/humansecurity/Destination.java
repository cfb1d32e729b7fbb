package org.vinculo.humansecurity;

/** Where she wants to go from here (R7). */
public enum Destination {
    STAYS_HERE,
    ELSEWHERE_IN_MEXICO,
    ANOTHER_COUNTRY,
    RETURNS,
    UNDECIDED,
    PREFERS_NOT
}
