package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A child without a responsible adult is somebody's work from the moment she is registered. */
class ChildAloneIT {

    private static final String TASK = "avisar hoy a la Procuraduría de Protección";

    @Test
    void child_registered_without_a_responsible_adult_is_a_task_at_once() {
        assertThat(routeOf("UNACCOMPANIED")).contains(TASK);
    }

    @Test
    void child_with_a_responsible_adult_is_none() {
        assertThat(routeOf("ACCOMPANIED")).doesNotContain(TASK);
    }

    /** The route of a child who is registered now, as her caseworker sees it. */
    private static String routeOf(String company) {
        Http ana = Http.as(Accounts.CASEWORKER);
        Http.Page file = ana.submit(
                ana.get("/staff/person-register.xhtml"),
                "person",
                "save",
                Map.of("usedName", "Niña " + company.hashCode() + System.nanoTime(), "company", company));
        assertThat(file.path()).endsWith("/staff/person.xhtml");
        return ana.get(file.uri() + "&tab=route").text();
    }
}
