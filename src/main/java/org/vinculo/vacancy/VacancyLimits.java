package org.vinculo.vacancy;

import java.math.BigDecimal;

/**
 * What the law allows at the place and on the start date of a vacancy; null where no value is recorded for that year.
 *
 * @param minimumWage a day's minimum wage
 * @param weeklyHours the longest week
 */
record VacancyLimits(BigDecimal minimumWage, Integer weeklyHours) {}
