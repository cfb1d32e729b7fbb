package org.vinculo.humansecurity;

/** The seven dimensions of human security, in the order of the model (R5). */
public enum Dimension {
    ECONOMIC,
    FOOD,
    HEALTH,
    ENVIRONMENTAL,
    PERSONAL,
    COMMUNITY,
    POLITICAL
}
