package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A candidacy is found from either side: from the person's page and from the vacancy's. */
class CandidacyListIT {

    @Test
    void candidacy_stands_on_the_pages_of_its_person_and_of_its_vacancy() {
        Http coordinator = Http.as(Accounts.COORDINATOR);
        Things.Candidacy candidacy = Things.candidacyAtSiteOf(Accounts.COORDINATOR);

        assertThat(links(coordinator.get("/staff/person.xhtml?tab=route&id=" + candidacy.person())))
                .contains("candidacy.xhtml?id=" + candidacy.id());
        assertThat(links(coordinator.get("/staff/vacancy.xhtml?id=" + candidacy.vacancy())))
                .contains("candidacy.xhtml?id=" + candidacy.id());
    }

    private static Iterable<String> links(Http.Page page) {
        return page.html().select("a[href*=candidacy.xhtml]").eachAttr("href").stream()
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
    }
}
