package org.vinculo.person;

import java.util.EnumSet;
import java.util.Set;

/** What an age is known from. */
public enum AgeEvidence {
    /** As it was said when she was registered; nobody asked for more. */
    INTAKE,
    BIRTH_CERTIFICATE,
    IDENTITY_DOCUMENT,
    CONSULATE,
    /** The child protection authority or a court determined it. */
    AUTHORITY,
    FAMILY,
    OWN_WORD;

    /** A word is enough to protect somebody, never to end the protection of who may be a child. */
    public boolean isProof() {
        return this == BIRTH_CERTIFICATE || this == IDENTITY_DOCUMENT || this == CONSULATE || this == AUTHORITY;
    }

    /** What can be chosen after she was registered. */
    public static Set<AgeEvidence> later() {
        return EnumSet.complementOf(EnumSet.of(INTAKE));
    }
}
