package org.vinculo.vacancy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.catalog.PayPeriod;

/** Vacancies to test with: sound in everything unless a test says otherwise. */
final class Vacancies {

    private Vacancies() {}

    static VacancyForm form() {
        VacancyForm form = new VacancyForm();
        form.setEmployerId(1L);
        form.setTitle("Persona cocinera");
        form.setOccupationCode("5A01");
        form.setDescription("Preparar desayunos y comidas corridas.");
        form.setMunicipalityCode("07089");
        form.setAddress("4a Avenida Norte 12, Centro");
        form.setOpenings(2);
        form.setStartsOn(LocalDate.of(2026, 12, 1));
        form.setPayAmount(new BigDecimal("9600.00"));
        form.setPayPeriod(PayPeriod.MONTH);
        form.setHoursPerWeek(48);
        return form;
    }

    static Vacancy draft() {
        return new Vacancy(1L, form(), 7L, Instant.parse("2026-11-22T12:00:00Z"));
    }
}
