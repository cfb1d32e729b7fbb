package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R45: each purpose has its own yes or no, and nothing leaves the house without the one that covers it. */
class ConsentsIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Mexico_City"));
    private static final String SERVICE = "Consulta méd";

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void R45_agreement_revoked_meanwhile_stops_a_referral_in_preparation_and_names_the_purpose() {
        Page page = browser.as(Accounts.CASEWORKER);
        Caseworker ana = new Caseworker(page);
        long person = Things.register(Http.as(Accounts.CASEWORKER));
        answer(page, person, "REFER_TO_AGENCY", true);
        ana.refer(person, SERVICE, "Revisión general", today);
        long sent = Things.newestReferral(person);

        page.navigate("/staff/referral-send.xhtml?person=" + person);
        Fields form = new Fields(page, "referral").pick("service", "Acompañamiento psi");
        assertThat(page.locator("[id='referral:agreement']")).containsText("ya dio su acuerdo");
        form.text("need", "Quiere hablar con alguien").choose("urgency", "NORMAL");

        Page other = browser.as(Accounts.COORDINATOR);
        revoke(other, person, "Canalizar a una agencia", "Llamó para decir que ya no");
        AgreementsIT.picture(other, "consents-es-1280");
        assertThat(Things.referralStatus(sent)).isEqualTo("WITHDRAWN");

        Browser.field(page, "referral:send").click();
        assertThat(page.locator("main")).containsText("Canalizar a una agencia");
        assertThat(page.locator("main")).containsText("No se puede compartir nada");
        assertThat(Things.newestReferral(person)).isEqualTo(sent);

        answer(page, person, "REFER_TO_AGENCY", true);
        ana.refer(person, SERVICE, "Revisión general", today);
        assertThat(Things.newestReferral(person)).isGreaterThan(sent);
    }

    @Test
    void R45_view_of_who_received_her_data_closes_at_once_when_she_takes_her_agreement_back() {
        Page page = browser.as(Accounts.CASEWORKER);
        String name = "Wilna " + Things.newName();
        long person = Things.register(Http.as(Accounts.CASEWORKER));
        page.navigate("/staff/person-edit.xhtml?id=" + person);
        new Fields(page, "person").text("usedName", name).send("save", "/staff/person.xhtml");
        new Caseworker(page).refer(person, SERVICE, "Dolor de espalda", today);
        long referral = Things.newestReferral(person);
        String address = "/agency/referral.xhtml?id=" + referral;
        Http clinic = Http.as(Accounts.CLINIC);
        clinic.submit(clinic.get(address), "answer", "accept", Map.of());
        clinic.submit(clinic.get(address), "answer", "attend", Map.of());
        assertThat(clinic.get(address).text()).contains(name, "Dolor de espalda");

        revoke(page, person, "Canalizar a una agencia", "Lo pidió en persona");

        assertThat(Things.referralStatus(referral)).isEqualTo("ATTENDED");
        assertThat(clinic.get(address).text()).doesNotContain(name).doesNotContain("Dolor de espalda");
        assertThat(clinic.get("/agency/home.xhtml").text()).doesNotContain(name);
    }

    @Test
    void R45_who_said_no_to_a_purpose_is_neither_referred_nor_proposed_and_a_mistake_is_marked() {
        Page page = browser.as(Accounts.CASEWORKER);
        long person = Things.register(Http.as(Accounts.CASEWORKER));
        answer(page, person, "REFER_TO_AGENCY", false);
        page.navigate("/staff/referral-send.xhtml?person=" + person);
        new Fields(page, "referral")
                .pick("service", SERVICE)
                .awaitField("method")
                .text("need", "Consulta")
                .choose("urgency", "NORMAL")
                .choose("method", "SIGNED_PAPER");
        Browser.field(page, "referral:send").click();
        assertThat(page.locator("main")).containsText("dijo que no a este fin");
        assertThat(Things.newestReferral(person)).isZero();

        page.navigate("/staff/consents.xhtml?person=" + person);
        page.locator("[id^='given']").getByText("Fue un error").first().click();
        Browser.field(page, "mistake:reason").fill("Le preguntaron a su hermana");
        Browser.field(page, "mistake:annul").click();
        assertThat(page.locator("main")).containsText("Le preguntaron a su hermana");
        new Caseworker(page).refer(person, SERVICE, "Consulta", today);
        assertThat(Things.newestReferral(person)).isPositive();
    }

    @Test
    void R45_sensitive_data_need_a_signature_and_refusing_everything_blocks_nothing() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = Things.register(ana);
        String address = "/staff/consents.xhtml?person=" + person;
        Http.Page refused = ana.submit(
                ana.get(address),
                "purposes",
                "answer",
                Map.of("each:0:answer", "true", "method", "SPOKEN_WITNESSED", "witness", "Ana"));
        assertThat(refused.text()).contains("hace falta su firma");
        Http.Page none = ana.submit(
                ana.get(address),
                "purposes",
                "answer",
                Map.of(
                        "each:0:answer", "false",
                        "each:1:answer", "false",
                        "each:2:answer", "false",
                        "each:3:answer", "false",
                        "each:4:answer", "false",
                        "method", "SPOKEN_WITNESSED"));
        assertThat(none.text()).contains("Las respuestas quedaron registradas");

        ana.submit(
                ana.get("/staff/attention-record.xhtml?person=" + person),
                "attention",
                "save",
                Map.of("note", "Preguntó por la escuela de su hija"));
        assertThat(Things.newestAttention(person)).isPositive();
    }

    @Test
    void R3_condition_of_stay_recorded_by_mistake_is_annulled_and_the_former_stands_again() {
        Page page = browser.as(Accounts.CASEWORKER);
        Caseworker ana = new Caseworker(page);
        long person = Things.register(Http.as(Accounts.CASEWORKER));
        ana.recordStay(person, "VRH", "VISITOR_CARD", "A1", today.minusDays(30), today.plusDays(300));
        ana.recordStay(person, "REG_TRAMITE", "AUTHORITY_LETTER", "B2", today.minusDays(3), today.plusDays(30));
        assertThat(Things.stageOf(person)).isEqualTo("REGULARISATION");
        page.navigate("/staff/person.xhtml?tab=route&id=" + person);
        page.locator("a[href*='stay-mistake']").first().click();
        assertThat(page.locator("main")).containsText("Vuelve a estar vigente: Visitante por razones humanitarias");
        AgreementsIT.picture(page, "stay-mistake-es-1280");
        Browser.field(page, "mistake:annul").click();
        assertThat(page.locator("[id='mistake:reason-error']")).isVisible();
        Browser.field(page, "mistake:reason").fill("El oficio era de su hermano");
        Browser.field(page, "mistake:annul").click();
        page.waitForURL(url -> url.contains("/staff/person.xhtml"));

        assertThat(page.locator("main")).containsText("Registrado por error (1)");
        assertThat(Things.currentStayOf(person)).isEqualTo("VRH");
        assertThat(Things.stageOf(person)).isEqualTo("REGISTERED");
    }

    private static void answer(Page page, long person, String purpose, boolean yes) {
        page.navigate("/staff/consents.xhtml?person=" + person);
        int row = purpose.equals("REFER_TO_AGENCY") ? 1 : 2;
        page.locator("[id='purposes:each:" + row + ":answer'] input[value='" + yes + "']")
                .check();
        new Fields(page, "purposes").choose("method", "SIGNED_PAPER");
        Browser.field(page, "purposes:answer").click();
        assertThat(page.locator("main")).containsText("Las respuestas quedaron registradas");
    }

    private static void revoke(Page page, long person, String purpose, String why) {
        page.navigate("/staff/consents.xhtml?person=" + person);
        page.locator("[id^='given'] .card", new Page.LocatorOptions().setHasText(purpose))
                .last()
                .getByText("Retirar acuerdo")
                .click();
        assertThat(page.locator("main")).containsText("salvo lo que la ley obliga");
        new Fields(page, "change")
                .select("saidHow", "TELEPHONE")
                .date("saidOn", LocalDate.now(ZoneId.of("America/Mexico_City")))
                .text("reason", why);
        Browser.field(page, "change:revoke").click();
        assertThat(page.locator("main")).containsText(why);
    }
}
