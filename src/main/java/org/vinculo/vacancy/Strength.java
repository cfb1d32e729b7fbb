package org.vinculo.vacancy;

/** Whether a requirement keeps people out or only puts others before them. */
public enum Strength {
    MUST,
    PREFER
}
