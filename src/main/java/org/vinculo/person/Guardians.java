package org.vinculo.person;

/** Who answers for children alone, as the feature that keeps their cases knows it: this package lies below it. */
public interface Guardians {

    /** The name of the colleague to ask about this child. */
    String responsible(long personId);
}
