package org.vinculo.fairness;

import java.math.BigDecimal;
import org.vinculo.person.Gender;

/**
 * One proposal of one person and how far it came.
 *
 * @param sector of the employer, null when nobody said
 * @param dayPay pesos a day by the calendar when she was hired, else null
 */
record Proposed(long person, Gender gender, String sector, boolean interviewed, boolean hired, BigDecimal dayPay) {}
