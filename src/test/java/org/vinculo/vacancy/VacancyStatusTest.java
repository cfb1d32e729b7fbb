package org.vinculo.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vinculo.vacancy.VacancyStatus.CLOSED;
import static org.vinculo.vacancy.VacancyStatus.DRAFT;
import static org.vinculo.vacancy.VacancyStatus.FILLED;
import static org.vinculo.vacancy.VacancyStatus.PUBLISHED;
import static org.vinculo.vacancy.VacancyStatus.RETURNED;
import static org.vinculo.vacancy.VacancyStatus.SUBMITTED;
import static org.vinculo.vacancy.VacancyStatus.WITHDRAWN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vinculo.kernel.BusinessException;

class VacancyStatusTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    private static final Map<VacancyStatus, Set<VacancyStatus>> TABLE = Map.of(
            DRAFT, Set.of(SUBMITTED, WITHDRAWN),
            SUBMITTED, Set.of(PUBLISHED, RETURNED, WITHDRAWN),
            RETURNED, Set.of(SUBMITTED, WITHDRAWN),
            PUBLISHED, Set.of(FILLED, CLOSED, WITHDRAWN),
            FILLED, Set.of(PUBLISHED),
            CLOSED, Set.of(PUBLISHED),
            WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource
    void each_status_leads_exactly_where_the_table_says(VacancyStatus from) {
        for (VacancyStatus to : VacancyStatus.values()) {
            assertThat(from.canBecome(to))
                    .as("%s → %s", from, to)
                    .isEqualTo(TABLE.get(from).contains(to));
        }
    }

    @Test
    void a_vacancy_goes_from_draft_to_filled_and_opens_again() {
        Vacancy vacancy = Vacancies.draft();
        vacancy.submit(NOW);
        vacancy.publish(NOW);
        vacancy.fill(NOW);
        vacancy.reopen("the person did not start", NOW);

        assertThat(vacancy.getStatus()).isEqualTo(PUBLISHED);
        assertThat(vacancy.getStatusWhy()).isEqualTo("the person did not start");
    }

    @Test
    void a_returned_vacancy_keeps_the_reason_until_it_is_sent_again() {
        Vacancy vacancy = Vacancies.draft();
        vacancy.submit(NOW);
        vacancy.sendBack("no street number", NOW);
        assertThat(vacancy.getStatusWhy()).isEqualTo("no street number");

        vacancy.submit(NOW);
        assertThat(vacancy.getStatusWhy()).isNull();
    }

    @Test
    void a_draft_is_not_published_without_being_submitted() {
        assertThatThrownBy(() -> Vacancies.draft().publish(NOW)).isInstanceOf(BusinessException.class);
    }

    @Test
    void a_submitted_vacancy_is_not_reopened_past_the_coordinator() {
        Vacancy vacancy = Vacancies.draft();
        vacancy.submit(NOW);
        assertThatThrownBy(() -> vacancy.reopen("please", NOW)).isInstanceOf(BusinessException.class);
    }

    @Test
    void what_people_rely_on_is_not_edited() {
        Vacancy vacancy = Vacancies.draft();
        vacancy.submit(NOW);
        vacancy.publish(NOW);
        assertThatThrownBy(() -> vacancy.change(Vacancies.form()))
                .isInstanceOf(BusinessException.class)
                .hasMessage("vacancy.change.late");
    }

    @Test
    void editing_keeps_what_is_asked_for_in_its_order() {
        Vacancy vacancy = Vacancies.draft();
        VacancyForm form = Vacancies.form();
        form.add(RequirementKind.EXPERIENCE);
        form.getRequirements().get(0).setYears(2);
        form.add(RequirementKind.SKILL);
        form.getRequirements().get(1).setCode("cocina");
        vacancy.change(form);

        assertThat(vacancy.toFacts().requirements())
                .extracting(RequirementFact::kind)
                .containsExactly(RequirementKind.EXPERIENCE, RequirementKind.SKILL);
        assertThat(vacancy.toForm().getRequirements().get(0).getYears()).isEqualTo(2);
    }

    @Test
    void a_step_that_was_a_mistake_is_taken_back_where_there_is_one() {
        Vacancy vacancy = Vacancies.draft();
        assertThatThrownBy(() -> vacancy.takeBack("why", NOW)).isInstanceOf(BusinessException.class);
        vacancy.submit(NOW);
        vacancy.publish(NOW);

        vacancy.takeBack("another one was meant", NOW);
        assertThat(vacancy.getStatus()).isEqualTo(VacancyStatus.SUBMITTED);

        vacancy.withdraw("not needed", NOW);
        vacancy.takeBack("it is needed", NOW);
        assertThat(vacancy.getStatus()).isEqualTo(VacancyStatus.DRAFT);
        assertThat(vacancy.getStatusWhy()).isEqualTo("it is needed");
    }

    @Test
    void a_closed_vacancy_says_why_and_gets_candidates_again_only_when_somebody_opens_it() {
        Vacancy vacancy = Vacancies.draft();
        assertThatThrownBy(() -> vacancy.close("too soon", NOW)).isInstanceOf(BusinessException.class);
        vacancy.submit(NOW);
        vacancy.publish(NOW);
        vacancy.close("the shop moved", NOW);
        assertThat(vacancy.getStatus()).isEqualTo(CLOSED);
        assertThat(vacancy.getStatusWhy()).isEqualTo("the shop moved");

        vacancy.reopen("it stayed", NOW);
        assertThat(vacancy.getStatus()).isEqualTo(PUBLISHED);
    }

    @Test
    void changed_requirements_take_the_place_of_the_former() {
        Vacancy vacancy = Vacancies.draft();
        for (RequirementKind kind : List.of(RequirementKind.EXPERIENCE, RequirementKind.SKILL)) {
            VacancyForm form = Vacancies.form();
            form.add(kind);
            form.getRequirements().get(0).setYears(kind == RequirementKind.EXPERIENCE ? 2 : null);
            form.getRequirements().get(0).setCode(kind == RequirementKind.SKILL ? "cocina" : null);
            vacancy.change(form);
        }

        assertThat(vacancy.toFacts().requirements())
                .extracting(RequirementFact::kind)
                .containsExactly(RequirementKind.SKILL);
    }
}
