package org.vinculo.behalf;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a step was written down for somebody else, as it is read.
 *
 * @param state the name of the state the step led to
 * @param who said it, or null
 * @param by the colleague who wrote it down, or null where the reader does not know colleagues by name
 */
public record Mark(String state, ForWhom party, Medium medium, String who, LocalDate day, String by)
        implements Serializable {

    /** For an agency, which knows the colleague who sent her; not who spoke for her. */
    public Mark forAgency() {
        return new Mark(state, party, medium, party == ForWhom.PERSON ? null : who, day, by);
    }

    /** For an employer, which knows the house and nobody in it. */
    public Mark forEmployer() {
        return new Mark(state, party, medium, party == ForWhom.PERSON ? null : who, day, null);
    }
}
