package org.vinculo.privacy;

/** How the person said yes, because somebody may ask years later. */
public enum ConsentMethod {
    SIGNED_PAPER,
    SIGNED_SCREEN,
    SPOKEN_WITNESSED;

    public boolean written() {
        return this != SPOKEN_WITNESSED;
    }
}
