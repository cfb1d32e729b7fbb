package org.vinculo.attention;

/** Who reads the note of an attention besides its author, among those who may see the person. */
public enum Secrecy {
    TEAM,
    /** Those of the author's profession when she wrote it. */
    PROFESSION,
    /** Those who answer for protection. */
    PROTECTION
}
