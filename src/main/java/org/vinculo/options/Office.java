package org.vinculo.options;

/** Where one goes. */
public enum Office {
    INM,
    COMAR,
    CHILD_PROTECTION,
    PROSECUTOR,
    SRE,
    CIVIL_REGISTRY
}
