package org.vinculo.fairness;

import java.math.BigDecimal;
import org.vinculo.person.Gender;

/**
 * How far those of one gender came.
 *
 * @param profiles those with a labour profile
 * @param monthPay median pay of those hired, pesos a month; null with fewer than five
 */
public record GenderLine(
        Gender gender, Cell profiles, Cell proposed, Cell interviewed, Cell hired, BigDecimal monthPay) {

    public Integer proposedPercent() {
        return proposed.percentOf(profiles);
    }

    public Integer interviewedPercent() {
        return interviewed.percentOf(proposed);
    }

    public Integer hiredPercent() {
        return hired.percentOf(proposed);
    }
}
