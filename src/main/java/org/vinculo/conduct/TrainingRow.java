package org.vinculo.conduct;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.vinculo.kernel.Row;

/** Training as a list shows it. */
public record TrainingRow(
        Long id,
        long accountId,
        String colleague,
        String title,
        LocalDate heldOn,
        BigDecimal hours,
        String givenBy,
        String annulledWhy)
        implements Row {

    public boolean counts() {
        return annulledWhy == null;
    }
}
