package org.vinculo.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.kernel.Page;
import org.vinculo.kernel.PageRequest;
import org.vinculo.search.Indexes;
import org.vinculo.search.SearchIndex;

/** Against a real index. */
class PersonSearchTest {

    private static final long TAPACHULA = 1;
    private static final long TIJUANA = 2;
    private static final PersonAccess.Viewer COORDINATOR = new PersonAccess.Viewer(9, null, true, true);
    private static final PersonAccess.Viewer CASEWORKER = new PersonAccess.Viewer(5, TAPACHULA, false, false);

    @TempDir
    private static Path folder;

    private static SearchIndex index;

    @BeforeAll
    static void fill() {
        index = Indexes.open(folder, PersonDocument.class);
        try (SearchSession session = index.session()) {
            add(session, 1, TAPACHULA, false, "José Ángel Ñáñez Orellana", "V-000001");
            add(session, 2, TAPACHULA, false, "Yuleidys", "Yuleidys Caridad Pérez Gómez", "V-000002", "E1234567");
            add(session, 3, TIJUANA, false, "Wilmer López", "V-000003");
            add(session, 4, TAPACHULA, true, "Daniela Ruiz", "V-000004");
            add(session, 5, TAPACHULA, false, "محمد أحمد", "V-000005");
            add(session, 6, TAPACHULA, false, "李小龙", "V-000006");
            add(session, 7, TAPACHULA, false, "<script>alert(1)</script> Duarte", "V-000007");
        }
    }

    private static void add(SearchSession session, long id, long site, boolean guarded, String... words) {
        List<String> all = Arrays.asList(words);
        session.indexingPlan().add(new PersonDocument(id, all, all, site, "REGISTERED", guarded, 7L, List.of(7L)));
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "José, 1",
        "jose nanez, 1",
        "ORELLANA josé, 1",
        "rellan, 1",
        "Ñáñes, 1",
        "Yuleidis, 2",
        "Uleidys, 2",
        "gomez caridad, 2",
        "E1234567, 2",
        "E1234576, 2",
        "23456, 2",
        "V-000003, 3",
        "lopes, 3",
        "Orelana, 1",
        "W López, 3",
        "محمد, 5",
        "小龙, 6",
        "Duarte <script>, 7"
    })
    void aPersonIsFoundBy(String typed, long expected) {
        assertThat(find(typed, COORDINATOR).rows()).first().isEqualTo(expected);
    }

    @Test
    void aSlipInsideAPartIsForgivenWhenNothingElseIsFound() {
        assertThat(find("ulaidy", COORDINATOR).rows()).containsExactly(2L);
    }

    @Test
    void somebodyElseIsNotFound() {
        assertThat(find("Guadalupe", COORDINATOR).total()).isZero();
        assertThat(find("José Pérez", COORDINATOR).total()).isZero();
        assertThat(find("...", COORDINATOR).total()).isZero();
    }

    @Test
    void theNeighbouringSiteAndGuardedFilesAreNotFound() {
        assertThat(find("Wilmer", CASEWORKER).total()).isZero();
        assertThat(find("Daniela", CASEWORKER).total()).isZero();
        assertThat(find("Daniela", new PersonAccess.Viewer(7, TIJUANA, false, false))
                        .total())
                .isOne();
        assertThat(find("Daniela", COORDINATOR).total()).isOne();
    }

    private static Page<Long> find(String typed, PersonAccess.Viewer viewer) {
        PersonFilter filter = new PersonFilter();
        filter.setWords(typed);
        try (SearchSession session = index.session()) {
            Page<Long> strict = PersonSearch.find(session, filter, viewer, PageRequest.first(10), false);
            return strict.total() > 0
                    ? strict
                    : PersonSearch.find(session, filter, viewer, PageRequest.first(10), true);
        }
    }
}
