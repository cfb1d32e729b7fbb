package org.vinculo.person;

/** With whom a minor travels, asked before anything else. */
public enum Company {
    /** A minor with the adult who has parental authority, custody or customary care. */
    ACCOMPANIED,
    UNACCOMPANIED,
    /** A minor with an adult who is not her legal or customary carer. */
    SEPARATED,
    ADULT,
    UNKNOWN;

    /** Nobody who is responsible for this child is with her: few may open her file, and the child protection authority is told. */
    public boolean isProtected() {
        return this == UNACCOMPANIED || this == SEPARATED;
    }
}
