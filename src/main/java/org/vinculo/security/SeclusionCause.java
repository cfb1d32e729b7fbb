package org.vinculo.security;

/** Why something is kept from somebody. */
public enum SeclusionCause {
    /** Her name, or one like it, stands in it; nobody has looked yet. */
    NAME,
    /** It is about whoever has her charge; nobody has looked yet. */
    CHARGE,
    /** Somebody who read it wrote down that it is about her. */
    RECORDED
}
