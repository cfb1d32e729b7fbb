package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vinculo.launch.LibertyServer;

/** R3: values set by law, kept by people: entered by one, verified by another, switching by themselves with the day. */
class ParametersIT {

    private static final String PAGE = "/staff/parameter.xhtml?code=MINIMUM_WAGE&zone=GENERAL";

    @Test
    void R3_value_counts_once_somebody_else_has_verified_it_and_holds_from_its_day_on() {
        Http coordinator = Http.as(Accounts.COORDINATOR);
        Http.Page backwards = propose(coordinator, "01/01/2027", "31/12/2026");
        assertThat(backwards.html().getElementById("value:validTo-error").text())
                .contains("termina antes");
        Http.Page entered = propose(coordinator, "01/01/2027", "31/12/2027");
        assertThat(entered.html().select("#history tbody tr").first().text())
                .contains("$351.77 MXN por día", "aún no cuenta");

        Http.Page own = coordinator.submit(entered, "history", "rows:0:weigh", Map.of());
        assertThat(own.text()).contains("lo verifica otra persona");
        assertThat(own.html().getElementById("decide:verify")).isNull();

        Http administrator = Http.as(Accounts.ADMINISTRATOR);
        Http.Page weighed = administrator.submit(administrator.get(PAGE), "history", "rows:0:weigh", Map.of());
        assertThat(weighed.text()).contains("Ningún otro valor cambia");
        Http.Page verified = administrator.submit(weighed, "decide", "verify", Map.of());
        assertThat(verified.html().select("#history tbody tr").first().text())
                .contains("Verificado", "Leticia", "Beatriz");

        assertThat(line(coordinator, "Salario mínimo general"))
                .contains("$315.04 MXN por día", "31 de diciembre de 2026");
        at(
                "2027-01-02T18:00:00Z",
                () -> assertThat(line(Http.as(Accounts.COORDINATOR), "Salario mínimo general"))
                        .contains("$351.77 MXN por día", "Verificado"));
    }

    @Test
    void at_the_turn_of_the_year_missing_values_are_asked_for_and_every_page_goes_on() {
        assertThat(Http.as(Accounts.CASEWORKER)
                        .get("/staff/parameters.xhtml")
                        .html()
                        .select("[id$=missing]")
                        .text())
                .contains("Derechos: residencia permanente · sin valor desde el 1 de enero de 2027");
        for (String day : List.of("2026-12-31T20:00:00Z", "2027-01-01T20:00:00Z", "2027-02-01T20:00:00Z")) {
            at(day, ParametersIT::everyListAnswers);
        }
        at(
                "2027-02-01T20:00:00Z",
                () -> assertThat(line(Http.as(Accounts.CASEWORKER), "(UMA)")).contains("No se sabe"));
    }

    @Test
    void days_of_rest_of_another_year_count_once_verified_and_a_wrong_one_is_said() {
        String page = "/staff/parameter.xhtml?code=HOLIDAYS&zone=ALL";
        Http coordinator = Http.as(Accounts.COORDINATOR);
        Map<String, String> typed = Map.of(
                "validFrom", "01/01/2028",
                "validTo", "31/12/2028",
                "legalBasis", "LFT art. 74",
                "source", "Calendario inventado para la prueba");

        Http.Page wrong = coordinator.submit(
                coordinator.get(page), "value", "propose", with(typed, "days", "01/01/2028\n30/02/2028"));
        assertThat(wrong.html().getElementById("value:days-error").text()).contains("30/02/2028");
        assertThat(wrong.html().getElementById("value:days").text()).contains("01/01/2028");

        Http.Page entered = coordinator.submit(
                wrong, "value", "propose", with(typed, "days", "01/01/2028\n07/02/2028\n25/12/2028"));
        assertThat(entered.html().select("#history tbody tr").first().text())
                .contains("7 de febrero de 2028", "aún no cuenta");

        Http administrator = Http.as(Accounts.ADMINISTRATOR);
        Http.Page weighed = administrator.submit(administrator.get(page), "history", "rows:0:weigh", Map.of());
        administrator.submit(weighed, "decide", "verify", Map.of());
        at(
                "2028-02-05T18:00:00Z",
                () -> assertThat(line(Http.as(Accounts.CASEWORKER), "Días de descanso"))
                        .contains("7 de febrero de 2028", "Verificado"));
    }

    @Test
    void zones_rules_documents_deadlines_and_retention_stand_in_the_same_list() {
        Http caseworker = Http.as(Accounts.CASEWORKER);

        assertThat(line(caseworker, "Municipios de la Zona Libre")).contains("Tijuana", "Valle Hermoso", "Sáric");
        assertThat(line(caseworker, "Trabajo con la condición: Visitante trabajador fronterizo"))
                .contains("Necesita permiso", "Chiapas", "hasta cuándo");
        assertThat(line(caseworker, "Documentos de la condición: Residente temporal"))
                .contains("Tarjeta de residente");
        assertThat(line(caseworker, "pedir refugio")).contains("30 días hábiles", "Por verificar");
        assertThat(line(caseworker, "expediente cerrado")).contains("No se sabe");
        assertThat(line(caseworker, "recepción y estudio")).contains("No se sabe");
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        Map<String, String> all = new HashMap<>(typed);
        all.put(field, value);
        return all;
    }

    @Test
    void caseworker_reads_and_cannot_write() {
        Http.Page page = Http.as(Accounts.CASEWORKER).get(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().getElementById("value")).isNull();
        assertThat(page.html().select("[id$=weigh]")).isEmpty();
    }

    private static void everyListAnswers() {
        Http coordinator = Http.as(Accounts.COORDINATOR);
        for (String page : List.of(
                "/staff/home.xhtml",
                "/staff/people.xhtml",
                "/staff/person.xhtml?id=2",
                "/staff/vacancies.xhtml",
                "/staff/vacancy.xhtml?id=1",
                "/staff/vacancy-edit.xhtml",
                "/staff/matching.xhtml?vacancy=1",
                "/staff/parameters.xhtml",
                PAGE)) {
            assertThat(coordinator.get(page).status()).as(page).isEqualTo(200);
        }
        assertThat(Http.as(Accounts.EMPLOYER)
                        .get("/employer/vacancy-edit.xhtml")
                        .status())
                .isEqualTo(200);
    }

    private static Http.Page propose(Http http, String from, String to) {
        return http.submit(
                http.get(PAGE),
                "value",
                "propose",
                Map.of(
                        "amount", "351.77",
                        "validFrom", from,
                        "validTo", to,
                        "legalBasis", "LFT art. 90; resolución inventada para la prueba",
                        "source", "DOF, fecha inventada"));
    }

    private static String line(Http http, String title) {
        return http.get("/staff/parameters.xhtml")
                .html()
                .select("#parameters tbody tr:contains(" + title + ")")
                .text();
    }

    private static void at(String moment, Runnable work) {
        LibertyServer server = TestServer.running().server();
        server.setClockOffset(Duration.between(Instant.now(), Instant.parse(moment)));
        try {
            work.run();
        } finally {
            server.setClockOffset(Duration.ZERO);
        }
    }
}
