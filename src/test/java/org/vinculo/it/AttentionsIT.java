package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The register of attentions: every contact is in it once, with its real day, and nothing takes it out. */
class AttentionsIT {

    private static final List<String> CHANNELS =
            List.of("IN_PERSON", "TELEPHONE", "MESSAGE", "VIDEO", "GROUP", "VISIT");
    private static final ZoneId SITE = ZoneId.of("America/Mexico_City");

    @Test
    void R40_contact_by_any_channel_is_one_attention_with_its_real_day_even_when_the_form_is_sent_twice() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = Things.register(ana);
        LocalDate held = LocalDate.now(SITE).minusDays(40);
        for (String channel : CHANNELS) {
            Http.Page form = ana.get("/staff/attention-record.xhtml?person=" + person);
            Map<String, String> typed =
                    Map.of("heldOn", typed(held), "channel", channel, "note", "Del cuaderno: " + channel);
            ana.submit(form, "attention", "save", typed);
            ana.submit(form, "attention", "save", typed);
        }

        assertThat(rows(person))
                .containsExactlyInAnyOrderElementsOf(
                        CHANNELS.stream().map(channel -> channel + " " + held).toList());
        Set<String> shown = new HashSet<>(ana.get("/staff/person.xhtml?id=" + person + "&kind=ATTENTION")
                .html()
                .select("a[href*='/staff/attention.xhtml']")
                .eachAttr("abs:href"));
        assertThat(shown).hasSameSizeAs(CHANNELS);
        assertThat(shown)
                .allSatisfy(address -> assertThat(ana.get(address).text())
                        .contains(Spanish.date(held), Spanish.date(LocalDate.now(SITE)), "Del cuaderno"));
    }

    @Test
    void R40_mistake_is_annulled_with_a_reason_and_stays_to_be_read() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = Things.register(ana);
        ana.submit(
                ana.get("/staff/attention-record.xhtml?person=" + person),
                "attention",
                "save",
                Map.of("note", "Preguntó por clases de español"));
        String address = "/staff/attention.xhtml?id=" + Things.newestAttention(person);

        Http.Page unexplained = ana.submit(ana.get(address), "annul", "confirm", Map.of());
        assertThat(unexplained.html().getElementById("annul:reason-error").text())
                .isNotBlank();
        ana.submit(ana.get(address), "annul", "confirm", Map.of("reason", "Se registró dos veces"));

        assertThat(ana.get(address).text()).contains("Se registró dos veces", "Preguntó por clases de español");
        assertThat(rows(person)).hasSize(1);
        assertThat(ana.get(address).html().select("form#annul, form#move, [data-dialog=letter]"))
                .as("it counts nowhere any more")
                .isEmpty();
    }

    private static List<String> rows(long person) {
        return Things.all("select concat(channel, ' ', held_on) from attention where person_id = " + person);
    }

    private static String typed(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
