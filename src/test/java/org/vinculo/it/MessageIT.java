package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** R41: an attempt to reach somebody by message is prepared, sent by the colleague herself, and remembered. */
class MessageIT {

    @Test
    void R41_attempt_is_in_her_timeline_and_the_link_opens_the_conversation() {
        Http caseworker = Http.as(Accounts.CASEWORKER);
        long person = Things.withWhatsapp(Accounts.CASEWORKER);
        Http.Page page = caseworker.get("/staff/message.xhtml?phone=0&person=" + person);
        assertThat(page.html().getElementById("message:open")).isNull();

        Http.Page ready = caseworker.submit(page, "message", "prepare", Map.of("text", "Hola, ¿puede llamarnos?"));

        assertThat(ready.html().getElementById("message:open").attr("href"))
                .startsWith("https://wa.me/52")
                .endsWith("?text=Hola%2C%20%C2%BFpuede%20llamarnos%3F");
        assertThat(caseworker.get("/staff/person.xhtml?id=" + person).text()).contains("Se le escribió por WhatsApp");
        assertThat(caseworker
                        .get("/staff/message.xhtml?phone=9&person=" + person)
                        .status())
                .isEqualTo(404);
        assertThat(Http.as("marisol.ibanez@demo.vinculo.example")
                        .get("/staff/message.xhtml?phone=0&person=" + person)
                        .status())
                .isEqualTo(404);
    }
}
