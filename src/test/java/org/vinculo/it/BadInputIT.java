package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people really type and press: said beside the field in their language, nothing lost, nothing saved twice. */
class BadInputIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private final LocalDate today = LocalDate.now(ZoneId.of("America/Mexico_City"));

    @RegisterExtension
    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Suriyani",
                "María del Carmen Guadalupe Xóchitl Hernández Pérez",
                "محمد الأمين",
                "Олександра Ткаченко",
                "王小明",
                "O'Neill-Ñandú"
            })
    void name_of_any_length_and_script_is_kept_as_it_is_and_found(String name) {
        Http ana = Http.as(Accounts.CASEWORKER);
        String surname = Things.newName();

        Http.Page file = register(ana, Map.of("usedName", surname + " " + name));

        assertThat(file.html().select("h1").text()).isEqualTo(surname + " " + name);
        Things.awaitIndexed();
        assertThat(search(ana, surname).text()).contains(name);
        assertThat(search(ana, surname + " " + name).text()).contains(surname + " " + name);
    }

    @Test
    void over_long_name_is_said_beside_its_field_and_everything_is_kept() {
        Http ana = Http.as(Accounts.CASEWORKER);
        String tooLong = "Ñ".repeat(121);

        Http.Page again = register(ana, Map.of("usedName", tooLong, "otherNames", "La Güera"));

        assertThat(again.path()).endsWith("/staff/person-register.xhtml");
        assertThat(again.html().getElementById("person:usedName-error").text()).contains("120");
        assertThat(again.html().getElementById("person:usedName").val()).isEqualTo(tooLong);
        assertThat(again.html().getElementById("person:otherNames").val()).isEqualTo("La Güera");
    }

    @Test
    void birth_in_the_future_is_said_beside_its_date_in_the_readers_language() {
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate("/staff/person-register.xhtml");
        Fields fields = new Fields(page, "person").choose("precision", "EXACT").awaitField("birthDate");
        fields.date("birthDate", today.plusDays(1)).text("usedName", Things.newName());

        page.locator("[id='person:save']").click();

        assertThat(page.locator("[id='person:birthDate-error']")).isVisible();
        assertThat(page.locator("[id='person:birthDate_input']")).hasValue(TYPED.format(today.plusDays(1)));
    }

    @Test
    void date_that_is_none_is_said_beside_its_field_and_kept() {
        Http ana = Http.as(Accounts.CASEWORKER);
        Http.Page form = ana.get("/staff/attention-record.xhtml?person=2");

        Http.Page again =
                ana.submit(form, "attention", "save", Map.of("heldOn", "31/02/2026", "note", "Vino con su hija"));

        assertThat(again.html().getElementById("attention:heldOn-error").text()).isNotBlank();
        assertThat(again.html().getElementById("attention:note").text()).isEqualTo("Vino con su hija");
    }

    @Test
    void double_click_and_the_way_back_save_one_person() {
        Page page = browser.as(Accounts.CASEWORKER);
        String name = Things.newName();
        page.navigate("/staff/person-register.xhtml");
        new Fields(page, "person").text("usedName", name);
        page.locator("[id='person:save']").dblclick();
        page.waitForURL(url -> url.contains("/staff/person.xhtml"));
        String file = page.url();

        page.goBack();
        page.waitForURL(url -> url.contains("/staff/person-register.xhtml"));
        new Fields(page, "person").text("usedName", name).send("save", "/staff/");

        assertThat(Things.peopleNamed(name)).isEqualTo(1);
        page.navigate(file);
        assertThat(page.locator("h1")).containsText(name);
    }

    @Test
    void two_tabs_with_the_same_vacancy_show_both_versions() {
        Page page = browser.as(Accounts.COORDINATOR);
        String address = "/staff/vacancy-edit.xhtml?id=" + Things.draftVacancy();
        page.navigate(address);
        Page other = page.context().newPage();
        other.navigate(address);
        String theirs = "Fonda " + Things.newName();
        String mine = "Cocina " + Things.newName();

        new Fields(other, "vacancy").text("title", theirs).send("save", "/staff/vacancy.xhtml");
        new Fields(page, "vacancy").text("title", mine);
        page.locator("[id='vacancy:save']").click();

        assertThat(page.locator(".conflict")).containsText(theirs);
        assertThat(page.locator(".conflict")).containsText(mine);
        page.locator("[id$='keep-mine']").click();
        assertThat(page.locator("[id='vacancy:title']")).hasValue(mine);
        new Fields(page, "vacancy").send("save", "/staff/vacancy.xhtml");
        assertThat(page.locator("h1")).containsText(mine);
    }

    @Test
    void forged_number_of_a_person_names_nothing() {
        Http http = Http.as(Accounts.CASEWORKER);

        Http.Page answer = http.submit(
                http.get("/staff/paper-pile.xhtml"),
                "pile",
                "save",
                Map.of("person_hinput", "abc", "person_input", "abc"));

        assertThat(answer.status()).isEqualTo(404);
    }

    private static Http.Page register(Http http, Map<String, String> typed) {
        return http.submit(http.get("/staff/person-register.xhtml"), "person", "save", typed);
    }

    private static Http.Page search(Http http, String words) {
        return http.submit(http.get("/staff/people.xhtml"), "search", "go", Map.of("words", words));
    }
}
