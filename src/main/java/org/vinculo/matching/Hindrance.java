package org.vinculo.matching;

/** What stands in the way of a proposal beside the law and the vacancy's musts. */
public enum Hindrance {
    REFUSED_HERE,
    ALREADY_PROPOSED,
    PLACED,
    NOT_YET_AVAILABLE
}
