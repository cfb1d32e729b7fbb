package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R40: what was said is read by whom it is for, and what was corrected stays. */
class NotesIT {

    private static final String PAGE = "/staff/attention.xhtml?id=";
    private static final List<String> PAGES_OF_A_PERSON = List.of(
            "person.xhtml?id=",
            "person.xhtml?tab=facts&id=",
            "person.xhtml?tab=route&id=",
            "person.xhtml?tab=profile&id=",
            "family.xhtml?person=",
            "human-security.xhtml?person=",
            "options.xhtml?person=",
            "files.xhtml?person=",
            "letters.xhtml?person=",
            "agreements.xhtml?person=");

    private final Http ana = Http.as(Accounts.CASEWORKER);
    private final Http coordinator = Http.as(Accounts.COORDINATOR);
    private final Http protection = Http.as(Accounts.PROTECTION);
    private long person;

    @AfterEach
    void professionsAsBefore() {
        practises(Accounts.CASEWORKER, "SOCIAL_WORK");
        practises(Accounts.COORDINATOR, "SOCIAL_WORK");
    }

    @Test
    void note_kept_to_a_profession_is_read_by_its_author_and_her_like_and_found_by_nobody() {
        practises(Accounts.CASEWORKER, "PSYCHOLOGY");
        String said = Things.newName();
        long attention = attend(said, "PROFESSION");

        assertThat(ana.get(PAGE + attention).text()).contains(said).contains("Solo mi profesión y yo");
        assertThat(coordinator.get(PAGE + attention).text())
                .doesNotContain(said)
                .contains("Hay una nota reservada");
        assertThat(protection.get(PAGE + attention).text()).doesNotContain(said);

        practises(Accounts.COORDINATOR, "PSYCHOLOGY");
        assertThat(coordinator.get(PAGE + attention).text()).contains(said);
        practises(Accounts.COORDINATOR, "LAW");
        assertThat(coordinator.get(PAGE + attention).text()).doesNotContain(said);

        Things.awaitIndexed();
        assertThat(ana.submit(ana.get("/staff/people.xhtml"), "search", "go", Map.of("words", said))
                        .text())
                .doesNotContain(Things.nameOf(person));
    }

    @Test
    void note_kept_to_protection_is_read_by_those_who_answer_for_it() {
        String said = Things.newName();
        long attention = attend(said, "PROTECTION");

        assertThat(protection.get(PAGE + attention).text()).contains(said);
        assertThat(coordinator.get(PAGE + attention).text()).contains(said);
        practises(Accounts.CASEWORKER, "SOCIAL_WORK");
        assertThat(Http.as(Accounts.INTERRUPTED).get(PAGE + attention).text())
                .doesNotContain(said)
                .contains("Hay una nota reservada");
    }

    @Test
    void who_has_no_profession_is_told_so_and_loses_nothing() {
        practises(Accounts.CASEWORKER, "");
        String said = Things.newName();
        Http.Page form = ana.get("/staff/attention-record.xhtml?person=" + Things.register(ana));
        assertThat(form.html().select("[name='attention:secrecy'][value=PROFESSION]"))
                .isEmpty();

        Http.Page refused = ana.submit(form, "attention", "save", Map.of("note", said, "secrecy", "PROFESSION"));

        assertThat(refused.html().select("[id='attention:note']").val()).isEqualTo(said);
    }

    @Test
    void correction_keeps_what_it_said_with_the_reason_and_the_note_is_only_its_authors() {
        String first = Things.newName();
        String second = Things.newName();
        long attention = attend(first, "TEAM");

        correct(ana, attention, Map.of("minutes", "45", "note", second, "secrecy", "PROTECTION"));

        Http.Page hers = ana.get(PAGE + attention);
        assertThat(hers.text()).contains(second, first, "Se escribió mal", "45");
        Http.Page others = Http.as(Accounts.INTERRUPTED).get(PAGE + attention);
        assertThat(others.text()).contains("Lo que decía antes", "Se escribió mal");
        assertThat(others.text()).as("its former text was open by mistake").doesNotContain(first, second);

        Http.Page form = coordinator.get("/staff/attention-correct.xhtml?id=" + attention);
        assertThat(form.html().select("[id='correct:note']")).isEmpty();
        coordinator.submit(form, "correct", "save", Map.of("minutes", "50", "reason", "Duró más"));
        assertThat(ana.get(PAGE + attention).text()).contains("50", second);
    }

    @Test
    void R40_note_of_one_adult_is_nowhere_in_her_partners_file() {
        String said = Things.newName();
        attend(said, "TEAM");
        long partner = Things.register(ana);
        ana.submit(
                ana.get("/staff/family.xhtml?person=" + person),
                "add",
                "save",
                Map.of("reference", Things.referenceOf(partner)));

        assertThat(ana.get("/staff/family.xhtml?person=" + partner).text()).contains(Things.nameOf(person));
        assertThat(ana.get("/staff/person.xhtml?id=" + person).html().select("main a[href*='attention.xhtml']"))
                .isNotEmpty();
        for (String page : PAGES_OF_A_PERSON) {
            Http.Page shown = ana.get("/staff/" + page + partner);
            assertThat(shown.status()).as(page).isEqualTo(200);
            assertThat(shown.text()).as(page).doesNotContain(said);
            assertThat(shown.html().select("main a[href*='attention.xhtml']"))
                    .as(page)
                    .isEmpty();
        }
    }

    @Test
    void correction_needs_a_reason_and_is_not_for_who_may_not_see_her() {
        long attention = attend(Things.newName(), "TEAM");
        Http.Page form = ana.get("/staff/attention-correct.xhtml?id=" + attention);

        Http.Page refused = ana.submit(form, "correct", "save", Map.of("minutes", "45", "reason", " "));

        assertThat(refused.html().select("[id='correct:reason-error']")).isNotEmpty();
        assertThat(refused.html().select("[id='correct:minutes']").val()).isEqualTo("45");
        Http elsewhere = Http.as("marisol.ibanez@demo.vinculo.example");
        assertThat(elsewhere
                        .get("/staff/attention-correct.xhtml?id=" + attention)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void two_who_correct_at_once_see_each_others_version() {
        long attention = attend(Things.newName(), "TEAM");
        Http.Page mine = ana.get("/staff/attention-correct.xhtml?id=" + attention);
        correct(coordinator, attention, Map.of("minutes", "20"));

        Http.Page refused = ana.submit(mine, "correct", "save", Map.of("minutes", "30", "reason", "Se escribió mal"));

        assertThat(refused.html().select(".conflict").text()).contains("20", "30");
    }

    private long attend(String said, String secrecy) {
        person = Things.register(ana);
        ana.submit(
                ana.get("/staff/attention-record.xhtml?person=" + person),
                "attention",
                "save",
                Map.of("note", said, "secrecy", secrecy));
        return Things.newestAttention(person);
    }

    private static void correct(Http who, long attention, Map<String, String> what) {
        Map<String, String> all = new HashMap<>(what);
        all.put("reason", "Se escribió mal");
        who.submit(who.get("/staff/attention-correct.xhtml?id=" + attention), "correct", "save", all);
    }

    /** Said by the administrator on her page, as in life. */
    private static void practises(String email, String profession) {
        Http administrator = Http.as(Accounts.ADMINISTRATOR);
        administrator.submit(
                administrator.get(Things.accountPage(email)), "place", "save", Map.of("profession", profession));
    }
}
