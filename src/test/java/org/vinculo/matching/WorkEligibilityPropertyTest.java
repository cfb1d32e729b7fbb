package org.vinculo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.vinculo.catalog.ConditionOfStay;
import org.vinculo.person.Age;
import org.vinculo.person.Birth;
import org.vinculo.person.BirthPrecision;
import org.vinculo.person.Company;

/** What holds for whoever comes, whatever her papers. */
class WorkEligibilityPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> PLACES = List.of("07089", "02004", "27004", "09015");

    /** Which answer a reason alone would lead to, at the least. */
    private static Answer least(ReasonCode code) {
        return switch (code) {
            case DOC_VENCIDO -> Answer.NO;
            case MENOR, FUERA_DE_ENTIDAD, SIN_DOCUMENTO, SOLICITANTE_REVISAR -> Answer.REVIEW;
            case FALTA_PERMISO, FALTA_CIE, OTRA_OFERTA -> Answer.NEEDS_PERMIT;
            case VENCE_PRONTO -> Answer.YES;
        };
    }

    @Property
    void the_worst_answer_counts(
            @ForAll("papers") Papers papers, @ForAll("jobs") Job job, @ForAll @IntRange(max = 90) int years) {
        Eligibility eligibility = judge(papers, job, age(years));
        eligibility
                .reasons()
                .forEach(reason -> assertThat(eligibility.answer()).isGreaterThanOrEqualTo(least(reason.code())));
    }

    @Property
    void an_answer_that_keeps_out_always_says_why(
            @ForAll("papers") Papers papers, @ForAll("jobs") Job job, @ForAll @IntRange(max = 90) int years) {
        Eligibility eligibility = judge(papers, job, age(years));
        if (!eligibility.answer().entersByItself()) {
            boolean said = eligibility.reasons().stream().anyMatch(reason -> reason.code() != ReasonCode.VENCE_PRONTO);
            assertThat(said || eligibility.conditionForbids()).isTrue();
        }
    }

    @Property
    void no_reason_hides_another(
            @ForAll("papers") Papers papers, @ForAll("jobs") Job job, @ForAll @IntRange(max = 90) int years) {
        Eligibility whole = judge(papers, job, age(years));
        ConditionOfStay condition = Conditions.ALL.get(papers.conditionCode());
        assertThat(whole.has(ReasonCode.MENOR)).isEqualTo(years < 18);
        boolean ended = papers.expiresOn() != null && papers.expiresOn().isBefore(job.startsOn());
        assertThat(!ended || whole.has(ReasonCode.DOC_VENCIDO)).isTrue();
        boolean outside = !condition.states().isEmpty() && !condition.states().contains(job.stateCode());
        assertThat(!outside || whole.has(ReasonCode.FUERA_DE_ENTIDAD)).isTrue();
        boolean noExpiry = condition.needsExpiry() && papers.expiresOn() == null;
        assertThat(!noExpiry || whole.has(ReasonCode.SIN_DOCUMENTO)).isTrue();
        assertThat(whole.reasons().stream().map(Reason::code)).doesNotHaveDuplicates();
    }

    @Property
    void nobody_works_under_fifteen(
            @ForAll("papers") Papers papers, @ForAll("jobs") Job job, @ForAll @IntRange(max = 14) int years) {
        assertThat(judge(papers, job, age(years)).answer()).isEqualTo(Answer.NO);
    }

    @Property
    void a_child_nobody_is_responsible_for_is_never_listed(
            @ForAll @IntRange(max = 17) int years, @ForAll BirthPrecision precision) {
        Age age = Birth.of(TODAY.minusYears(years), precision, TODAY);
        for (Company company : Set.of(Company.UNACCOMPANIED, Company.SEPARATED)) {
            assertThat(WorkEligibility.mayBeListed(age, company)).isFalse();
        }
    }

    @Provide
    Arbitrary<Papers> papers() {
        Arbitrary<String> code = Arbitraries.of(Conditions.ALL.keySet());
        Arbitrary<LocalDate> expiry = days().injectNull(0.3);
        Arbitrary<String> state = Arbitraries.of("07", "02").injectNull(0.3);
        Arbitrary<Long> employer = Arbitraries.longs().between(1, 2).injectNull(0.2);
        Arbitrary<String> occupation = Arbitraries.of("5A01", "5A02").injectNull(0.2);
        Arbitrary<String> place = Arbitraries.of(PLACES).injectNull(0.2);
        return Combinators.combine(
                        code,
                        expiry,
                        state,
                        Arbitraries.of(true, false),
                        employer,
                        occupation,
                        place,
                        days().injectNull(0.5))
                .as(Papers::new);
    }

    @Provide
    Arbitrary<Job> jobs() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 2),
                        Arbitraries.of("5A01", "5A02"),
                        Arbitraries.of(PLACES),
                        Arbitraries.integers().between(0, 120).map(TODAY::plusDays),
                        Arbitraries.of(true, false))
                .as(Job::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-100, 400).map(TODAY::plusDays);
    }

    private static Age age(int years) {
        return Birth.of(TODAY.minusYears(years), BirthPrecision.EXACT, TODAY);
    }

    private static Eligibility judge(Papers papers, Job job, Age age) {
        return WorkEligibility.judge(papers, Conditions.ALL.get(papers.conditionCode()), age, age, job);
    }
}
