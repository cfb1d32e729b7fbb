package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same family at two sites: at the counter one learns that a file exists, asks, or opens it for a day. */
class CounterIT {

    private static final String TIJUANA = "marisol.ibanez@demo.vinculo.example";

    @Test
    void same_family_at_two_sites() {
        Http tijuana = Http.as(TIJUANA);
        String mother = "Filomena " + Things.newName();
        long file = register(tijuana, mother, "+526645550177");
        String reference = Things.referenceOf(file);
        Things.awaitIndexed();

        Http ana = Http.as(Accounts.CASEWORKER);
        assertThat(ana.get("/staff/person.xhtml?id=" + file).status()).isEqualTo(404);
        // Her son with the family's telephone is nobody's duplicate.
        assertThat(register(ana, "Hermilo " + Things.newName(), "+526645550177"))
                .isPositive();

        Http.Page warned = typed(ana, mother, "+526645550177");
        assertThat(warned.text()).contains(reference, "Tijuana");
        assertThat(warned.html().select("[id$=duplicates]").text()).doesNotContain("Filomena");
        String elsewhere =
                warned.html().select("[id$=duplicates] a[href*=elsewhere]").attr("href");
        assertThat(elsewhere).contains(reference);

        long before = Things.openTasksOf(TIJUANA);
        ana.submit(ana.get(elsewhere), "ask", "send", Map.of("question", "Está aquí con su hijo"));
        assertThat(Things.openTasksOf(TIJUANA)).isEqualTo(before + 1);
        assertThat(ana.get("/staff/person.xhtml?id=" + file).status()).isEqualTo(404);

        Http.Page noReason = ana.submit(ana.get(elsewhere), "urgent", "open", Map.of());
        assertThat(noReason.html().getElementById("urgent:why-error").text()).isNotBlank();
        Http.Page opened = ana.submit(
                ana.get(elsewhere), "urgent", "open", Map.of("why", "Necesita su medicina y no recuerda cuál"));
        assertThat(opened.path()).isEqualTo("/staff/person.xhtml");
        assertThat(opened.text()).contains("Filomena");
        assertThat(tijuana.get("/staff/home.xhtml").text()).contains("Necesita su medicina", "Ana López");
        assertThat(Http.as(Accounts.INTERRUPTED)
                        .get("/staff/person.xhtml?id=" + file)
                        .status())
                .isEqualTo(404);

        TestServer.running().server().setClockOffset(Duration.ofDays(1).plusMinutes(1));
        try {
            assertThat(Http.as(Accounts.CASEWORKER)
                            .get("/staff/person.xhtml?id=" + file)
                            .status())
                    .isEqualTo(404);
        } finally {
            TestServer.running().server().setClockOffset(Duration.ZERO);
        }
    }

    @Test
    void reference_nobody_has_is_not_there() {
        Http ana = Http.as(Accounts.CASEWORKER);

        assertThat(ana.get("/staff/elsewhere.xhtml?reference=V-999999").status())
                .isEqualTo(404);
        assertThat(ana.get("/staff/elsewhere.xhtml").status()).isEqualTo(404);
    }

    private static long register(Http http, String name, String phone) {
        Http.Page page = typed(http, name, phone);
        String query = page.uri().getQuery();
        if (query == null) {
            throw new AssertionError(page.html().select("[id$=duplicates]").text());
        }
        return Long.parseLong(query.replaceAll(".*id=(\\d+).*", "$1"));
    }

    private static Http.Page typed(Http http, String name, String phone) {
        Http.Page form = http.get("/staff/person-register.xhtml");
        String field =
                form.html().select("input[id*=phone:0:number]").attr("id").replaceFirst("^person:", "");
        return http.submit(form, "person", "save", Map.of("usedName", name, field, phone));
    }
}
