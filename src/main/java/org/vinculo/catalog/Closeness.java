package org.vinculo.catalog;

/** How near two occupations are in the tree, nearest first. */
public enum Closeness {
    SAME,
    SAME_GROUP,
    SAME_DIVISION,
    FAR
}
