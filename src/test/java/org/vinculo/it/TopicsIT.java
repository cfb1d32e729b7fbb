package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told at a first attention: each topic in its own words, to whomever it concerns and to nobody else, and who told it. */
class TopicsIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T1  | RIGHTS       |                  | aunque no tenga documentos o se le hayan vencido",
                "T2  | DUTIES       |                  | Vivir en México también trae obligaciones",
                "T3  | WHO_WE_ARE   |                  | Usted hace su trámite migratorio y usted firma",
                "T4  | PRIVACY      |                  | Sus datos son suyos",
                "T5  | SAFETY       |                  | con dignidad, comprensión, compasión y tolerancia",
                "T6  | OPTIONS      |                  | caminos por los que vale la pena preguntar",
                "T7  | COSTS        |                  | Se llama pago de derechos",
                "T8  | NO_MIDDLEMAN |                  | No necesita pagarle a nadie para que lo haga por usted",
                "T9  | LIMITS       |                  | Cada documento dice qué le permite",
                "T10 | RISKS        |                  | Le quitan su pasaporte o su teléfono",
                "T11 | DEADLINES    |                  | 30 días hábiles desde que entró a México",
                "T12 | ASYLUM       | ASKS_REFUGE      | Se pide a la COMAR",
                "T13 | SCHOOL       | child            | derecho a ir a la escuela en México",
                "T14 | ALONE        | alone            | te queremos cuidar",
                "T15 | PAPERS       | WANTS_WORK       | Los tres números son gratuitos",
                "T16 | LABOUR       | HAS_WORK         | al menos el salario mínimo",
                "T17 | SERVICES     |                  | En una urgencia deben atenderle primero",
                "T18 | VIOLENCE     | DANGER           | La violencia nunca es culpa de quien la vive",
                "T19 | RETURN       | SPEAKS_OF_RETURN | Solo vale si lo decide usted",
                "T20 | FAMILY_UNITY | years            | Vivir con su familia es un derecho"
            })
    void T1_to_T20_R10_topic_is_told_in_its_own_words_and_it_is_known_who_told_it_from_which_version(
            String topic, String at, String because, String words) {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = register(ana, "alone".equals(because) ? "UNACCOMPANIED" : "ADULT");
        String page = begin(ana, person) + "&at=" + at;
        if (because != null) {
            assertThat(ana.get(page).status())
                    .as("nothing speaks for it yet")
                    .isEqualTo("alone".equals(because) ? 200 : 404);
            bringUp(ana, person, page, because);
        }

        Http.Page told = ana.get(page);
        assertThat(told.html().select("article.told").text()).contains(words);
        assertThat(told.text()).doesNotContain("Ya se le explicó");
        assertThat(marks(person)).isEmpty();
        ana.submit(told, "tell", "told", Map.of());

        assertThat(ana.get(page).text()).contains("Ya se le explicó");
        assertThat(marks(person)).containsExactly(topic + " " + topic + " es " + Accounts.CASEWORKER);
    }

    /** Without papers, with a card for good, or nobody knows: the same is due. */
    @ParameterizedTest
    @ValueSource(strings = {"", "IRREG", "RP"})
    void R18_R22_R25_R28_R29_T1_to_T11_are_due_whatever_her_condition_of_stay(String condition) {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = register(ana, "ADULT");
        if (!condition.isEmpty()) {
            ana.submit(
                    ana.get("/staff/stay-edit.xhtml?person=" + person),
                    "stay",
                    "save",
                    Map.of(
                            "conditionCode",
                            condition,
                            "documentKind",
                            condition.equals("IRREG") ? "NONE" : "RESIDENT_CARD"));
            assertThat(Things.currentStayOf(person)).isEqualTo(condition);
        }
        String end = begin(ana, person) + "&at=END";

        Http.Page refused = ana.submit(ana.get(end), "end", "close", Map.of());

        assertThat(refused.path()).endsWith("/staff/first-attention.xhtml");
        assertThat(refused.html().select("main li a").eachText())
                .contains(
                        "Sus derechos, cualquiera que sea su situación",
                        "Obligaciones y convivencia",
                        "Quiénes somos y lo que le toca hacer a la persona",
                        "Privacidad de sus datos",
                        "Código de seguridad y respeto",
                        "Opciones de estancia para su caso",
                        "Costos, dónde se paga y exenciones",
                        "El trámite es personal y sin intermediarios; denunciar cobros",
                        "Límites de lugar y de actividad",
                        "Riesgos de la situación irregular, fraude y trata",
                        "Plazos que no conviene dejar pasar");
        assertThat(Things.openTask("FIRST_ATTENTION", person)).isPositive();
    }

    private static void bringUp(Http ana, long person, String page, String because) {
        switch (because) {
            case "alone" -> {}
            case "child" ->
                ana.submit(
                        ana.get("/staff/family.xhtml?person=" + person),
                        "child",
                        "save",
                        Map.of("name", "Inventada", "precision", "UNKNOWN", "relation", "MOTHER", "legal", "YES"));
            case "years" ->
                ana.submit(
                        ana.get("/staff/options-ask.xhtml?person=" + person),
                        "ask",
                        "save",
                        Map.of("enteredOn", today().minusYears(3).format(TYPED)));
            default ->
                ana.submit(ana.get(page.replaceAll("&at=.*", "&at=RAISED")), "raised", "go", Map.of("what", because));
        }
    }

    /** Each mark: the topic, that of the words that were shown, their language, who told it. */
    private static List<String> marks(long person) {
        return Things.all(
                "select concat(t.topic, ' ', e.subject, ' ', t.language, ' ', a.email) from first_attention_topic t"
                        + " join first_attention f on f.id = t.first_attention_id join content_edition e on e.id = t.edition_id"
                        + " join account a on a.id = t.marked_by where f.person_id = " + person);
    }

    private static String begin(Http http, long person) {
        return http.submit(http.get("/staff/first-attention-begin.xhtml?person=" + person), "begin", "go", Map.of())
                .uri()
                .toString()
                .replaceAll("&at=.*", "");
    }

    private static long register(Http http, String company) {
        Http.Page file = http.submit(
                http.get("/staff/person-register.xhtml"),
                "person",
                "save",
                Map.of("usedName", Things.newName(), "company", company));
        return Long.parseLong(file.uri().getQuery().replaceAll(".*id=(\\d+).*", "$1"));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("America/Mexico_City"));
    }
}
