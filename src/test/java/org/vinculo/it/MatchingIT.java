package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** People for a vacancy: the organisation decides what weighs, and the list follows. */
class MatchingIT {

    private static final String WEIGHTS = "/staff/weights.xhtml";
    private static final List<Integer> DELIVERED = List.of(5, 3, 3, 2, 3, 3, 3);

    @Test
    void weights_decided_by_a_coordinator_count_at_once_and_stay_readable() {
        Http coordinator = Http.as(Accounts.COORDINATOR);
        List<String> before = scores(coordinator);

        Http.Page refused = decide(coordinator, List.of(21, 3, 3, 2, 3, 3, 3), "Demasiado");
        assertThat(refused.html().getElementById("weights:row:0:weight-error").text())
                .contains("20");
        Http.Page unexplained = decide(coordinator, List.of(0, 0, 0, 0, 0, 0, 0), "");
        assertThat(unexplained.html().getElementById("weights:why-error")).isNotNull();
        assertThat(scores(coordinator)).isEqualTo(before);

        try {
            Http.Page decided = decide(coordinator, List.of(0, 0, 0, 0, 0, 0, 0), "Nada pesa por un día");
            assertThat(decided.text()).contains("Los nuevos pesos ya cuentan", "Nada pesa por un día", "Leticia");
            assertThat(scores(coordinator)).isNotEmpty().containsOnly("100");
        } finally {
            decide(coordinator, DELIVERED, "Como antes");
        }
        assertThat(scores(coordinator)).isEqualTo(before);
        assertThat(coordinator.get(WEIGHTS).text()).contains("Nada pesa por un día", "Como antes");
    }

    @Test
    void caseworker_reads_what_weighs_and_cannot_change_it() {
        Http.Page page = Http.as(Accounts.CASEWORKER).get(WEIGHTS);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Ocupación: 5", "En vigor");
        assertThat(page.html().getElementById("weights:decide")).isNull();
    }

    @Test
    void program_is_told_the_same_people_as_the_page_with_scores_reasons_and_timing() {
        Http coordinator = Http.as(Accounts.COORDINATOR);
        String token = token(coordinator, "MATCHING_READ");

        Http.Page answer = api("/api/v1/vacancies/2/candidates?limit=50", token);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Server-Timing").orElseThrow())
                .matches("prepare;dur=\\S+, search;dur=\\S+, explain;dur=\\S+, total;dur=\\S+");
        JsonObject told = json(answer);
        assertThat(told.get("complete").getAsBoolean()).isTrue();
        List<JsonObject> people = told.getAsJsonArray("candidates").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
        assertThat(people.stream()
                        .map(person -> Integer.toString(person.get("score").getAsInt())))
                .isNotEmpty()
                .containsExactlyElementsOf(scores(coordinator));
        JsonObject first = people.get(0);
        assertThat(first.get("eligibility").getAsString()).isIn("YES", "LIMITED");
        assertThat(first.getAsJsonArray("criteria").get(0).getAsJsonObject().keySet())
                .contains("name", "weight", "satisfied", "evidence", "text");
        assertThat(json(api("/api/v1/vacancies/2/candidates?limit=1&offset=1", token))
                        .getAsJsonArray("candidates")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsInt())
                .isEqualTo(people.get(1).get("id").getAsInt());

        int person = first.get("id").getAsInt();
        JsonObject offers = json(api("/api/v1/people/" + person + "/vacancies", token));
        JsonObject same = offers.getAsJsonArray("vacancies").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(offer -> offer.get("id").getAsInt() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(same.get("score").getAsInt()).isEqualTo(first.get("score").getAsInt());
        assertThat(same.get("canBeProposed").getAsBoolean()).isTrue();
        assertThat(same.getAsJsonArray("criteria")).isEqualTo(first.getAsJsonArray("criteria"));
        assertThat(coordinator.get("/staff/offers.xhtml?person=" + person).text())
                .contains("Puede proponerse", "Decir que no a una propuesta no le cuesta nada");
    }

    @Test
    void three_are_compared_side_by_side_and_who_may_not_be_seen_is_not_among_them() {
        Http coordinator = Http.as(Accounts.COORDINATOR);
        Http.Page list = coordinator.get("/staff/matching.xhtml?vacancy=2");
        List<String> boxes =
                list.html().select("input[name=person][form=compare]").eachAttr("value");
        List<String> names = list.html().select("ol .card h3").eachText();
        String address = "/staff/matching-compare.xhtml?vacancy=2&person=";

        Http.Page beside = coordinator.get(address + String.join("&person=", boxes.subList(0, 4)));

        assertThat(beside.html().select("table thead th").eachText())
                .containsExactly("Se pide", names.get(0), names.get(1), names.get(2));
        assertThat(beside.html().select("table tbody tr").size()).isGreaterThan(3);
        assertThat(beside.html().select("table tbody tr").first().text()).contains("Ajuste con lo que se prefiere");
        assertThat(coordinator.get(address + "abc&person=" + boxes.get(0)).text())
                .contains("Marque en la lista");
        long elsewhere = Things.personAtAnotherSite(Accounts.CASEWORKER);
        Http.Page hers = Http.as(Accounts.CASEWORKER).get(address + elsewhere + "&person=" + boxes.get(0));
        assertThat(hers.text()).doesNotContain(Things.nameOf(elsewhere));
    }

    @Test
    void R13_number_beside_each_word_is_the_list_behind_it_within_the_worker_s_reach() {
        for (String email : List.of(Accounts.COORDINATOR, Accounts.CASEWORKER)) {
            Http http = Http.as(email);
            Http.Page list = http.get("/staff/matching.xhtml?vacancy=2");
            List<Element> words =
                    list.html().select("#facets li").stream().limit(12).toList();
            assertThat(words).isNotEmpty();
            for (Element word : words) {
                String number = word.select(".muted").text().replaceAll("[()]", "");
                Http.Page narrowed = http.get("/staff/" + word.select("a").attr("href"));
                assertThat(narrowed.html().getElementById("eligible").text())
                        .as("%s %s", email, word.text())
                        .isEqualTo("Pueden proponerse: " + number);
                assertThat(narrowed.html().select("ol.plain-list > li").size())
                        .isEqualTo(Math.min(20, Integer.parseInt(number)));
            }
        }
    }

    /** R21: the index follows the database by a moment; a child alone is not told of even in it. */
    @Test
    void R21_program_is_not_told_of_who_became_a_child_alone_before_the_index_knows() {
        String token = token(Http.as(Accounts.COORDINATOR), "MATCHING_READ");
        String page = "/api/v1/vacancies/2/candidates?limit=50";
        long person = json(api(page, token))
                .getAsJsonArray("candidates")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsLong();

        Things.change("update person set company = 'SEPARATED' where id = " + person);
        String meanwhile = api(page, token).body();
        String born = Things.birthOf(person);
        Things.change("update person set company = 'ADULT', birth_date = current_date - interval 12 year where id = "
                + person);
        String younger = api(page, token).body();
        Things.change("update person set birth_date = '" + born + "' where id = " + person);

        assertThat(meanwhile).doesNotContain("\"id\":" + person + ",").contains("\"id\":");
        assertThat(younger).doesNotContain("\"id\":" + person + ",");
        assertThat(api(page, token).body()).contains("\"id\":" + person + ",");
    }

    @Test
    void token_reaches_no_further_than_its_scope_and_its_owner() {
        Http caseworker = Http.as(Accounts.CASEWORKER);
        long elsewhere = Things.personAtAnotherSite(Accounts.CASEWORKER);
        String plain = token(caseworker, "ME_READ");
        assertThat(api("/api/v1/vacancies/2/candidates", plain).status()).isNotEqualTo(200);
        assertThat(api("/api/v1/people/2/vacancies", plain).status()).isNotEqualTo(200);

        String matching = token(caseworker, "MATCHING_READ");
        assertThat(api("/api/v1/vacancies/2/candidates", matching).status()).isEqualTo(200);
        assertThat(api("/api/v1/people/" + elsewhere + "/vacancies", matching).status())
                .isEqualTo(404);
        assertThat(api("/api/v1/vacancies/999999/candidates", matching).status())
                .isEqualTo(404);
        assertThat(api("/api/v1/vacancies/2/candidates", "vnc_no").status()).isEqualTo(401);
        assertThat(caseworker.get("/staff/offers.xhtml?person=" + elsewhere).status())
                .isEqualTo(404);
        Http.Page administrators = Http.as(Accounts.ADMINISTRATOR).get("/staff/tokens.xhtml");
        assertThat(administrators.html().select("option[value=MATCHING_READ]")).isEmpty();
    }

    private static String token(Http http, String scope) {
        Http.Page made = http.submit(
                http.get("/staff/tokens.xhtml"),
                "tokens",
                "security-token-create",
                Map.of("label", "prueba", "days", "3", "scope", scope));
        return made.html().select("#token").text();
    }

    private static Http.Page api(String address, String token) {
        return Http.stranger().get(address, "Authorization", "Bearer " + token);
    }

    private static JsonObject json(Http.Page page) {
        return JsonParser.parseString(page.body()).getAsJsonObject();
    }

    private static Http.Page decide(Http coordinator, List<Integer> weights, String why) {
        Map<String, String> typed = new HashMap<>(Map.of("why", why));
        for (int row = 0; row < weights.size(); row++) {
            typed.put("row:" + row + ":weight", weights.get(row).toString());
        }
        return coordinator.submit(coordinator.get(WEIGHTS), "weights", "decide", typed);
    }

    /** Of those who can be proposed, in their order. */
    private static List<String> scores(Http http) {
        Http.Page page = http.get("/staff/matching.xhtml?vacancy=2");
        return page.html().select("ol.plain-list .score__number").eachText().stream()
                .map(text -> text.substring(text.lastIndexOf(' ') + 1))
                .toList();
    }
}
