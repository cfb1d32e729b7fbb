package org.vinculo.household;

import java.time.LocalDate;
import org.vinculo.kernel.Row;
import org.vinculo.person.Age;

/**
 * Somebody of a family, as its page shows her: of a person with a file only what she is called.
 *
 * @param name null for whom the reader may not see
 * @param personId null for a child without a file, and for whom the reader may not see
 * @param age of a child without a file
 * @param minor a child without a file who is, or may be, under eighteen
 */
public record FamilyMember(
        Long id,
        Long personId,
        String name,
        boolean hidden,
        Age age,
        boolean minor,
        Certainty schooling,
        LocalDate schoolReferredOn)
        implements Row {

    public boolean isWithoutFile() {
        return !hidden && personId == null;
    }
}
