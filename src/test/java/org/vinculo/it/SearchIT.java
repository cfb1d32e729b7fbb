package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding people and vacancies by what one happens to have; and the note of every file that is opened. */
class SearchIT {

    @ParameterizedTest
    @CsvSource({
        // number 9900000137, name María Fernanda Núñez de la Cruz
        "9900000137",
        "9900000173",
        "maria nunez",
        "Núñez Fernanda",
        "ferNAn nuñes",
        "V-000001"
    })
    void person_is_found_by_part_of_a_name_or_by_document_with_a_slip(String words) {
        Http ana = Http.as(Accounts.CASEWORKER);

        Http.Page found = ana.submit(ana.get("/staff/people.xhtml"), "search", "go", Map.of("words", words));

        assertThat(found.html().select("tbody tr").text()).contains("María Fernanda Núñez de la Cruz");
    }

    @ParameterizedTest
    @CsvSource({
        "cocineros, Persona cocinera de comida corrida",
        "COCINERA comidas, Persona cocinera de comida corrida",
        "cuisinière, Persona cocinera de comida corrida",
        "kizinye, Persona cocinera de comida corrida",
        "cosinero comida, Persona cocinera de comida corrida"
    })
    void R13_vacancy_is_found_by_whatever_its_occupation_is_called_in_any_form(String words, String title) {
        Http ana = Http.as(Accounts.CASEWORKER);

        Http.Page found = ana.submit(ana.get("/staff/vacancies.xhtml"), "list", "search", Map.of("words", words));

        assertThat(found.html().select("tbody tr").text()).contains(title);
        Http.Page other = ana.submit(ana.get("/staff/vacancies.xhtml"), "list", "search", Map.of("words", "soldadura"));
        assertThat(other.html().select("tbody tr").text()).doesNotContain(title);
    }

    @Test
    void whose_file_was_opened_by_whom_stands_in_the_log() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = Things.personAtSiteOf(Accounts.CASEWORKER);

        ana.get("/staff/person.xhtml?id=" + person);

        Http.Page log = Http.as(Accounts.COORDINATOR).get("/staff/audit.xhtml");
        assertThat(log.html().select("#opened tbody tr").first().text()).contains("Ana López Santiago", "127.0.0.1");
    }
}
