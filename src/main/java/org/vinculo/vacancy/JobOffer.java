package org.vinculo.vacancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Schedule;

/**
 * What an offer of employment has to name before the migration authority: occupation by its code in the national classification
 * (SINCO), modality, the address of the work, amount and period of pay (Diario Oficial de la Federación, 15 May 2026).
 *
 * @param pay pesos for each period
 * @param hours a week
 */
public record JobOffer(
        String title,
        String occupationCode,
        Modality modality,
        String address,
        String municipalityCode,
        LocalDate startsOn,
        BigDecimal pay,
        PayPeriod period,
        int hours,
        Schedule schedule) {}
