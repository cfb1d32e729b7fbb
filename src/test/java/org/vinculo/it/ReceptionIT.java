package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Monday morning at the door of a site. */
class ReceptionIT {

    private static final Pattern NUMBER = Pattern.compile("Turno (\\d+)");
    private static final Pattern CALLED = Pattern.compile("Pasa el turno (\\d+)");

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void forty_people_at_two_desks_each_get_a_number_of_their_own_and_are_called_once() {
        Set<Integer> first = ConcurrentHashMap.newKeySet();
        List<Set<Integer>> given = bothDo(desk -> {
            Http http = Http.as(desk == 0 ? Accounts.RECEPTION : Accounts.VOLUNTEER);
            Set<Integer> numbers = new HashSet<>();
            for (int i = 0; i < 20; i++) {
                Http.Page page = http.submit(
                        http.get("/staff/reception.xhtml"),
                        "arrival",
                        "receive",
                        Map.of("name", "Persona " + desk + "-" + i, "priority", i % 7 == 0 ? "CARE" : "NORMAL"));
                numbers.add(number(NUMBER, page));
                if (i % 7 == 0) {
                    first.add(number(NUMBER, page));
                }
            }
            return numbers;
        });
        Set<Integer> all = new HashSet<>(given.get(0));
        all.addAll(given.get(1));
        assertThat(all).hasSize(40);

        List<Set<Integer>> called = bothDo(desk -> {
            Http http = Http.as(desk == 0 ? Accounts.CASEWORKER : Accounts.INTERRUPTED);
            Set<Integer> numbers = new HashSet<>();
            for (int i = 0; i < 15; i++) {
                numbers.add(
                        number(CALLED, http.submit(http.get("/staff/reception.xhtml"), "next", "callNext", Map.of())));
            }
            return numbers;
        });
        assertThat(called.get(0)).hasSize(15).doesNotContainAnyElementsOf(called.get(1));
        assertThat(called.get(1)).hasSize(15);
        Set<Integer> both = new HashSet<>(called.get(0));
        both.addAll(called.get(1));
        assertThat(both).as("those who go first").containsAll(first);
    }

    @Test
    void receptionist_types_a_name_and_enter_and_the_hall_shows_numbers_only() {
        Page desk = browser.as(Accounts.RECEPTION);
        desk.navigate("/staff/reception.xhtml");
        String name = "Doña " + Things.newName();
        Browser.field(desk, "arrival:name").fill(name);
        Browser.field(desk, "arrival:name").press("Enter");
        assertThat(desk.locator("[id='queue:rows']")).containsText(name);
        assertThat(desk.locator("nav#nav")).not().containsText("Personas");

        desk.locator("[id='queue:rows']").getByText(name).click();
        Browser.field(desk, "rank:priority").selectOption("CHILD_ALONE");
        Browser.field(desk, "rank:save").click();
        assertThat(desk.locator("[id='rank:reason-error']")).isVisible();
        Browser.field(desk, "rank:reason").fill("Es una muchacha de quince años");
        Browser.field(desk, "rank:save").click();
        desk.locator("tr:has-text('" + name + "') [id$=call]").click();
        assertThat(desk.locator("[id='called:rows']")).containsText(name);

        Page hall = browser.as(Accounts.RECEPTION);
        hall.navigate("/staff/hall.xhtml");
        assertThat(hall.locator(".hall__turn").first()).isVisible();
        assertThat(hall.locator("main")).not().containsText(name);
    }

    @Test
    void queue_of_another_site_is_not_there() {
        Http tijuana = Http.as("marisol.ibanez@demo.vinculo.example");

        assertThat(tijuana.get("/staff/walk-in.xhtml?id=5").status()).isEqualTo(404);
        assertThat(tijuana.get("/staff/reception.xhtml").text()).contains("En espera: 0");
    }

    private interface Work {
        Set<Integer> at(int desk);
    }

    private static List<Set<Integer>> bothDo(Work work) {
        List<CompletableFuture<Set<Integer>>> desks = IntStream.range(0, 2)
                .mapToObj(desk -> CompletableFuture.supplyAsync(() -> work.at(desk)))
                .toList();
        return desks.stream().map(CompletableFuture::join).toList();
    }

    private static int number(Pattern pattern, Http.Page page) {
        Matcher found = pattern.matcher(page.text());
        assertThat(found.find()).as(page.uri().toString()).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
