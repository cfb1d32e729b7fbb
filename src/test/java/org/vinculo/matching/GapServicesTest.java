package org.vinculo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.directory.AgencyKind;
import org.vinculo.directory.ServiceCategory;
import org.vinculo.directory.ServiceRow;

class GapServicesTest {

    private static final String TAPACHULA = "07089";

    @ParameterizedTest
    @CsvSource({
        "OCCUPATION, 5111, JOB_TRAINING SKILL_CERTIFICATION",
        "SKILL, COOKING, JOB_TRAINING SKILL_CERTIFICATION",
        "EXPERIENCE, 5111, SKILL_CERTIFICATION",
        "EDUCATION, , LITERACY",
        "LANGUAGE, spa, SPANISH_LESSONS",
        "LANGUAGE, eng, ''",
        "SCHEDULE, , CHILDCARE",
        "PLACE, 07089, TRANSPORT",
        "PAY, , ''"
    })
    void R29_each_thing_that_is_missing_has_the_services_that_close_it(Trait trait, String code, String kinds) {
        Finding gap = new Finding(trait, true, 0, Outcome.NOT_MET, 0, code, null, null);

        assertThat(GapServices.closing(gap).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
    }

    @Test
    void R29_papers_are_closed_by_who_helps_with_papers() {
        assertThat(GapServices.closing(null))
                .containsExactly(ServiceCategory.REGULARISATION_GUIDANCE, ServiceCategory.LEGAL_ADVICE);
    }

    @Test
    void nearest_comes_first_and_of_equals_the_likelier_kind() {
        Map<ServiceCategory, List<ServiceRow>> offered = Arrays.asList(
                        service(1, ServiceCategory.JOB_TRAINING, "02004"),
                        service(2, ServiceCategory.JOB_TRAINING, "07101"),
                        service(3, ServiceCategory.SKILL_CERTIFICATION, TAPACHULA),
                        service(4, ServiceCategory.SKILL_CERTIFICATION, "07019"),
                        service(5, ServiceCategory.JOB_TRAINING, null))
                .stream()
                .collect(Collectors.groupingBy(ServiceRow::category));
        List<ServiceCategory> kinds = List.of(ServiceCategory.JOB_TRAINING, ServiceCategory.SKILL_CERTIFICATION);

        assertThat(GapServices.nearest(kinds, offered, TAPACHULA))
                .extracting(ServiceRow::id)
                .containsExactly(3L, 2L);
        assertThat(GapServices.nearest(kinds, offered, null))
                .extracting(ServiceRow::id)
                .containsExactly(1L, 2L);
        assertThat(GapServices.nearest(kinds, Map.of(), TAPACHULA)).isEmpty();
    }

    private static ServiceRow service(long id, ServiceCategory category, String municipality) {
        return new ServiceRow(
                id,
                "Curso " + id,
                category,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                1L,
                "Centro",
                AgencyKind.PUBLIC_STATE,
                municipality);
    }
}
