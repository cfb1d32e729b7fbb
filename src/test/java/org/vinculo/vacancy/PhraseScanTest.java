package org.vinculo.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseScanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "buena presentación",
                "EXCELENTE PRESENTACIÓN",
                "sexo masculino",
                "solteras",
                "máx. 35 años",
                "hasta 40 años",
                "edad de 18 a 35",
                "sin hijos",
                "no extranjeros",
                "carta de no antecedentes",
                "carta de antecedentes penales",
                "solo mexicanos",
                "nacionalidad mexicana",
                "prueba de embarazo",
                "se solicita señorita",
                "solo mujeres",
                "sin tatuajes",
                "foto reciente",
                "estado civil",
                "depósito por uniforme",
                "se retiene el pasaporte"
            })
    void words_that_shut_people_out_are_found(String phrase) {
        assertThat(PhraseScan.find("Trabajo en cocina, " + phrase + ", turno de día."))
                .as(phrase)
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Persona cocinera con dos años de experiencia.",
                "Presentación de platillos y limpieza de la barra.",
                "Atender a clientes extranjeros en inglés.",
                "Contrato de 12 a 24 meses; edad indistinta.",
                "Máximo 46 horas a la semana.",
                "Uniforme sin costo. No se piden fotografías.",
                "Solo turno de mañana, fines de semana libres."
            })
    void ordinary_offers_are_left_alone(String text) {
        assertThat(PhraseScan.find(text)).isEmpty();
    }

    @Test
    void what_is_found_is_shown_as_it_was_written_in_the_order_of_the_text() {
        assertThat(PhraseScan.find("Solteras, de Buena Presentación", "Sin hijos", null))
                .containsExactly("Solteras", "Buena Presentación", "Sin hijos");
    }

    @Test
    void text_in_combining_accents_is_read_like_any_other() {
        assertThat(PhraseScan.find("buena presentacio\u0301n")).containsExactly("buena presentación");
    }
}
