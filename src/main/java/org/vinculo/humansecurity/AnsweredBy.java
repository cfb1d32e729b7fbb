package org.vinculo.humansecurity;

/** Who answered for her. */
public enum AnsweredBy {
    HERSELF,
    FAMILY_MEMBER,
    CARER
}
