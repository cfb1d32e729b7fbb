package org.vinculo.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vinculo.kernel.BusinessException;

/** Who is protected as a child, who sees her, and what alone ends it (R21). */
class GuardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final long REGISTRAR = 5;
    private static final long OTHER = 6;
    private static final Instant NOW = Instant.parse("2026-11-25T18:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // company, site of the file, keeper, account, site of hers, all sites, protection: sees
        "ADULT, 1, , 6, 1, false, false, true",
        "ADULT, 2, , 6, 1, false, false, false",
        "ADULT, 2, , 6, 1, true, false, true",
        "UNACCOMPANIED, 1, , 6, 1, false, false, false",
        "UNACCOMPANIED, 1, , 6, 1, true, false, false",
        "SEPARATED, 1, 5, 6, 1, false, false, false",
        "UNACCOMPANIED, 1, 5, 5, 1, false, false, true",
        "SEPARATED, 2, 5, 5, 1, false, false, true",
        "UNACCOMPANIED, 2, , 6, 1, true, true, true",
        "SEPARATED, 1, , 6, , false, true, true"
    })
    void R21_who_sees_a_file(
            Company company,
            long site,
            Long keeper,
            long account,
            Long ownSite,
            boolean all,
            boolean protection,
            boolean sees) {
        PersonAccess.Facts file = new PersonAccess.Facts(1L, site, company, keeper);
        assertThat(new PersonAccess.Viewer(account, ownSite, all, protection).sees(file))
                .isEqualTo(sees);
    }

    @ParameterizedTest
    @CsvSource({"2008, YEAR", "2009, YEAR", "2010, YEAR"})
    void R21_doubtful_age_never_becomes_an_adults_by_a_tick(int year) {
        PersonForm form = form(Company.ADULT);
        form.getBirth().setPrecision(BirthPrecision.YEAR);
        form.getBirth().setYear(year);
        assertThatThrownBy(() -> new Person(form, TODAY, REGISTRAR, NOW))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("person.company.minor");
    }

    @Test
    void R21_unknown_age_is_a_minors_until_somebody_says_otherwise() {
        Person person = new Person(form(Company.UNKNOWN), TODAY, REGISTRAR, NOW);
        assertThat(person.isMinorOn(TODAY)).isTrue();
        PersonForm later = form(Company.ADULT);
        assertThatThrownBy(() -> person.change(later, TODAY, REGISTRAR)).hasMessageContaining("person.company.minor");
        person.recordAge(Birth.about(45, TODAY), TODAY);
        assertThat(person.getCompany()).isEqualTo(Company.ADULT);
        person.recordAge(Birth.about(18, TODAY), TODAY);
        assertThat(person.getCompany()).isEqualTo(Company.UNKNOWN);
        assertThat(person.isMinorOn(TODAY)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Company.class,
            names = {"ADULT", "ACCOMPANIED", "UNKNOWN", "SEPARATED"})
    void R21_no_form_ends_the_protection_of_a_child(Company company) {
        Person child = child();
        assertThatThrownBy(() -> child.change(form(company), TODAY, OTHER))
                .hasMessageContaining("person.company.protected");
        assertThat(child.getCompany()).isEqualTo(Company.UNACCOMPANIED);
    }

    @Test
    void R21_age_proved_leaves_the_child_protected_until_her_case_is_moved() {
        Person child = child();
        child.recordAge(Birth.on(TODAY.minusYears(20)), TODAY);
        assertThat(child.accessFacts()).isEqualTo(new PersonAccess.Facts(null, 1, Company.UNACCOMPANIED, REGISTRAR));
        child.release(Company.ADULT, TODAY);
        assertThat(child.accessFacts()).isEqualTo(new PersonAccess.Facts(null, 1, Company.ADULT, null));
    }

    @Test
    void R21_child_is_not_released_as_an_adult() {
        assertThatThrownBy(() -> child().release(Company.ADULT, TODAY)).hasMessageContaining("person.release.minor");
        assertThatThrownBy(() -> child().release(Company.SEPARATED, TODAY))
                .hasMessageContaining("person.release.minor");
    }

    @Test
    void R42_after_the_hand_over_nobody_keeps_her_file() {
        Person child = child();
        child.handOver();
        assertThat(child.accessFacts().keeperId()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"LABOUR_PROFILE", "LINKING"})
    void R21_labour_stages_are_closed_to_a_child_alone(Stage stage) {
        Person child = child();
        assertThatThrownBy(() -> child.moveTo(stage, NOW)).hasMessageContaining("person.stage.protected");
        assertThat(child.reach(stage, NOW)).isFalse();
        child.release(Company.ACCOMPANIED, TODAY);
        assertThat(child.reach(stage, NOW)).isTrue();
    }

    @Test
    void whoever_finds_out_later_that_she_is_alone_keeps_her() {
        Person person = new Person(form(Company.UNKNOWN), TODAY, REGISTRAR, NOW);
        person.change(form(Company.SEPARATED), TODAY, OTHER);
        assertThat(person.accessFacts()).isEqualTo(new PersonAccess.Facts(null, 1, Company.SEPARATED, OTHER));
    }

    private static Person child() {
        return new Person(form(Company.UNACCOMPANIED), TODAY, REGISTRAR, NOW);
    }

    private static PersonForm form(Company company) {
        PersonForm form = new PersonForm();
        form.setUsedName("Alguien");
        form.setSiteId(1L);
        form.setCompany(company);
        return form;
    }
}
