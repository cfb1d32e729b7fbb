package org.vinculo.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VacancyChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final VacancyLimits LIMITS_2026 = new VacancyLimits(new BigDecimal("315.04"), 48);

    private final VacancyForm form = Vacancies.form();

    @Test
    void a_sound_vacancy_has_nothing_to_look_at() {
        assertThat(check(LIMITS_2026)).isEmpty();
    }

    @Test
    void a_start_in_the_past_or_years_away_is_refused() {
        form.setStartsOn(TODAY.minusDays(1));
        assertThat(keys(LIMITS_2026)).containsExactly("vacancy.start.past");
        form.setStartsOn(TODAY);
        assertThat(check(LIMITS_2026)).isEmpty();
        form.setStartsOn(TODAY.plusYears(2).plusDays(1));
        assertThat(keys(LIMITS_2026)).containsExactly("vacancy.start.far");
    }

    @Test
    void the_longest_week_is_that_of_the_start_year() {
        form.setStartsOn(LocalDate.of(2027, 1, 4));
        form.setHoursPerWeek(47);
        List<Finding> found = check(new VacancyLimits(new BigDecimal("315.04"), 46));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.key()).isEqualTo("vacancy.hours.over");
            assertThat(finding.args()).containsExactly(46, "2027");
            assertThat(finding.blocks()).isTrue();
        });
    }

    @Test
    void a_year_without_values_warns_and_does_not_refuse() {
        form.setStartsOn(LocalDate.of(2027, 1, 4));
        List<Finding> found = check(new VacancyLimits(null, null));
        assertThat(found).extracting(Finding::key).containsExactly("vacancy.hours.unknown", "vacancy.pay.unknown");
        assertThat(found).noneMatch(Finding::blocks);
    }

    @Test
    void a_closing_date_is_not_in_the_past() {
        form.setClosesOn(TODAY.minusDays(1));
        assertThat(keys(LIMITS_2026)).containsExactly("vacancy.close.past");
    }

    @Test
    void a_requirement_needs_its_value_and_is_asked_once() {
        form.add(RequirementKind.SKILL);
        assertThat(keys(LIMITS_2026)).containsExactly("vacancy.requirement.incomplete");

        form.getRequirements().get(0).setCode("cocina");
        form.add(RequirementKind.SKILL);
        form.getRequirements().get(1).setCode("cocina");
        assertThat(keys(LIMITS_2026)).containsExactly("vacancy.requirement.twice");

        form.getRequirements().get(1).setCode("cuchillo");
        assertThat(check(LIMITS_2026)).isEmpty();
    }

    private List<Finding> check(VacancyLimits limits) {
        return VacancyChecks.check(form, TODAY, limits);
    }

    private List<String> keys(VacancyLimits limits) {
        return check(limits).stream().map(Finding::key).toList();
    }
}
