package org.vinculo.interpreter;

import java.time.LocalDate;
import java.util.List;
import org.vinculo.kernel.Row;

/**
 * An interpreter, for those who book her.
 *
 * @param languages ISO 639-3 codes
 * @param gender null when not said
 * @param hours in words, or null
 * @param signedOn the day confidentiality was signed; null while it is not
 */
public record InterpreterRow(
        Long id,
        String name,
        List<String> languages,
        InterpreterGender gender,
        String hours,
        String phone,
        LocalDate signedOn,
        boolean active)
        implements Row {

    public boolean isBookable() {
        return active && signedOn != null;
    }
}
