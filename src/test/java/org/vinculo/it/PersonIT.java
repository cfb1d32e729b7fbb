package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** People over HTTP, as those who accompany them see them. */
class PersonIT {

    private static final String CASEWORKER = "ana.lopez@demo.vinculo.example";
    private static final String ELSEWHERE = "marisol.ibanez@demo.vinculo.example";
    private static final String COORDINATOR = "leticia.gordillo@demo.vinculo.example";
    private static final String ADMINISTRATOR = "beatriz.arredondo@demo.vinculo.example";
    private static final Duration INDEXED = Duration.ofSeconds(30);

    @Test
    void person_with_a_name_only_is_registered_and_found_by_a_part_of_it_with_a_slip() {
        Http ana = Http.as(CASEWORKER);
        String word = Things.newName();

        Http.Page file = register(ana, Map.of("usedName", "Ñañé " + word));

        assertThat(file.path()).endsWith("/staff/person.xhtml");
        assertThat(file.text()).contains("Ñañé " + word, "Edad sin dato", "Puede ser menor de 18 años");
        eventually(
                () -> search(ana, "nane " + word.substring(2, 9)),
                page -> page.text().contains("Ñañé " + word));
        eventually(() -> search(ana, swapped(word)), page -> page.text().contains("Ñañé " + word));
    }

    @Test
    void words_of_a_search_stay_out_of_the_address() {
        Http.Page found = search(Http.as(CASEWORKER), "Fernanda");

        assertThat(found.uri().toString()).doesNotContain("Fernanda");
    }

    @Test
    void script_in_a_name_is_text() {
        String word = Things.newName();

        Http.Page file = register(Http.as(CASEWORKER), Map.of("usedName", "<script>alert('" + word + "')</script>"));

        assertThat(file.html().select("h1").text()).isEqualTo("<script>alert('" + word + "')</script>");
        assertThat(file.body()).doesNotContain("<script>alert('" + word);
    }

    @Test
    void form_sent_twice_registers_her_once() {
        Http ana = Http.as(CASEWORKER);
        Http.Page form = ana.get("/staff/person-register.xhtml");
        String name = Things.newName();

        Http.Page first = ana.submit(form, "person", "save", Map.of("usedName", name));
        Http.Page second = ana.submit(form, "person", "save", Map.of("usedName", name));

        assertThat(first.path()).endsWith("/staff/person.xhtml");
        assertThat(second.body()).doesNotContain("error.page.incident");
        eventually(
                () -> search(ana, name),
                page -> page.html().select("tbody tr:has(a)").size() == 1);
    }

    @Test
    void missing_name_is_said_beside_the_field_and_the_rest_is_kept() {
        Http ana = Http.as(CASEWORKER);

        Http.Page again = register(ana, Map.of("otherNames", "La Güera"));

        assertThat(again.html().getElementById("person:usedName-error").text()).isNotBlank();
        assertThat(again.html().getElementById("person:otherNames").val()).isEqualTo("La Güera");
    }

    @Test
    void somebody_alike_is_shown_before_saving_and_registered_with_a_reason() {
        Http ana = Http.as(CASEWORKER);
        String surname = Things.newName();
        register(ana, Map.of("usedName", "Jose " + surname));
        eventually(() -> search(ana, surname), page -> page.text().contains("Jose " + surname));

        Http.Page warned = register(ana, Map.of("usedName", surname + " José"));
        assertThat(warned.text()).contains("Ya se conoce a alguien parecido", "Nombre parecido", "Jose " + surname);

        Http.Page asked = ana.submit(warned, "person", "save", Map.of());
        assertThat(asked.html().getElementById("person:why-error").text()).contains("Diga por qué");

        Http.Page saved = ana.submit(asked, "person", "save", Map.of("why", "Es su primo"));
        assertThat(saved.path()).endsWith("/staff/person.xhtml");
    }

    @Test
    void file_of_another_site_is_not_there() {
        Http ana = Http.as(CASEWORKER);
        Http.Page file = register(ana, Map.of("usedName", Things.newName()));
        String address = file.uri().toString();

        assertThat(Http.as(ELSEWHERE).get(address).status()).isEqualTo(404);
        assertThat(Http.as(ADMINISTRATOR).get(address).status()).isEqualTo(404);
        assertThat(Http.as(COORDINATOR).get(address).status()).isEqualTo(200);
        assertThat(ana.get("/staff/person.xhtml?id=999999999").status()).isEqualTo(404);
    }

    @Test
    void two_who_change_the_same_person_see_both_versions() {
        Http ana = Http.as(CASEWORKER);
        String name = Things.newName();
        String edit =
                register(ana, Map.of("usedName", name)).uri().toString().replace("person.xhtml", "person-edit.xhtml");
        Http leticia = Http.as(COORDINATOR);
        Http.Page hers = leticia.get(edit);

        Http.Page saved = ana.submit(ana.get(edit), "person", "save", Map.of("otherNames", "La Güera"));
        assertThat(saved.path()).endsWith("/staff/person.xhtml");
        Http.Page conflict = leticia.submit(hers, "person", "save", Map.of("pronoun", "ella"));

        assertThat(conflict.html().select(".conflict").text()).contains("La Güera", "ella");
        Http.Page kept = leticia.submit(conflict, "person", "keep-mine", Map.of());
        assertThat(leticia.submit(kept, "person", "save", Map.of()).path()).endsWith("/staff/person.xhtml");
    }

    private static Http.Page register(Http http, Map<String, String> typed) {
        return http.submit(http.get("/staff/person-register.xhtml"), "person", "save", new HashMap<>(typed));
    }

    private static Http.Page search(Http http, String words) {
        return http.submit(http.get("/staff/people.xhtml"), "search", "go", Map.of("words", words));
    }

    /** The index follows within moments; asked again until it has. */
    private static void eventually(Supplier<Http.Page> ask, Predicate<Http.Page> wanted) {
        Instant end = Instant.now().plus(INDEXED);
        Http.Page page = ask.get();
        while (!wanted.test(page) && Instant.now().isBefore(end)) {
            page = ask.get();
        }
        assertThat(wanted.test(page)).as(page.text()).isTrue();
    }

    private static String swapped(String word) {
        return word.substring(0, 5) + word.charAt(6) + word.charAt(5) + word.substring(7);
    }
}
