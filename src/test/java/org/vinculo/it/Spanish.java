package org.vinculo.it;

import java.time.LocalDate;
import java.util.List;

/** Dates as a Spanish page says them. */
final class Spanish {

    private static final List<String> MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private Spanish() {}

    static String date(LocalDate date) {
        return date.getDayOfMonth() + " de " + MONTHS.get(date.getMonthValue() - 1) + " de " + date.getYear();
    }
}
