package org.vinculo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.person.Age;
import org.vinculo.person.Birth;
import org.vinculo.person.BirthPrecision;
import org.vinculo.person.Company;

/** The table of who may work, row by row (R4, R29). */
class WorkEligibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate START = LocalDate.of(2026, 12, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 12, 1);
    private static final LocalDate GROWN = LocalDate.of(1990, 3, 4);
    private static final Job TAPACHULA = new Job(7, "5A01", "07089", START, true);
    private static final Job TIJUANA = new Job(7, "5A01", "02004", START, true);
    private static final Job UNREGISTERED = new Job(7, "5A01", "07089", START, false);

    @ParameterizedTest
    @ValueSource(strings = {"RP", "MEX", "NAT"})
    void an_adult_whose_papers_never_end_may_work(String code) {
        assertAnswer(judge(papers(code, null), TIJUANA), Answer.YES);
    }

    @Test
    void a_temporary_resident_whose_card_says_so_may_work() {
        assertAnswer(judge(permit("RT", 99L, "7A01", "09015"), TAPACHULA), Answer.YES);
    }

    @Test
    void a_humanitarian_visitor_with_her_expiry_recorded_may_work() {
        assertAnswer(judge(papers("VRH", LATER), TIJUANA), Answer.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VCP", "VTF", "RTE"})
    void a_permit_that_fits_the_offer_limits_to_it(String code) {
        assertAnswer(judge(permit(code, 7L, "5A01", "07089"), TAPACHULA), Answer.LIMITED);
    }

    @ParameterizedTest
    @CsvSource({
        "VCP,8,5A01,07089",
        "VTF,7,5A02,07089",
        "RTE,7,5A01,07101",
        "VCP,,5A01,07089",
        "VTF,7,,07089",
        "RTE,7,5A01,"
    })
    void a_permit_that_does_not_fit_needs_another(String code, Long employer, String occupation, String municipality) {
        assertAnswer(
                judge(permit(code, employer, occupation, municipality), TAPACHULA),
                Answer.NEEDS_PERMIT,
                ReasonCode.OTRA_OFERTA);
    }

    @Test
    void a_border_worker_outside_her_states_may_not() {
        Eligibility eligibility = judge(permit("VTF", 7L, "5A01", "02004"), TIJUANA);
        assertAnswer(eligibility, Answer.NO, ReasonCode.FUERA_DE_ENTIDAD);
        assertThat(eligibility.reasons().get(0).states()).containsExactlyInAnyOrder("04", "07", "23", "27");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RT", "RTE", "VCP", "VTF"})
    void without_a_permit_one_has_to_be_asked_for(String code) {
        assertAnswer(judge(papers(code, LATER), TAPACHULA), Answer.NEEDS_PERMIT, ReasonCode.FALTA_PERMISO);
        assertAnswer(
                judge(papers(code, LATER), UNREGISTERED),
                Answer.NEEDS_PERMIT,
                ReasonCode.FALTA_PERMISO,
                ReasonCode.FALTA_CIE);
    }

    @Test
    void a_permit_that_ended_is_none() {
        Papers papers = new Papers("RT", LATER, null, true, null, null, null, START.minusDays(1));
        assertAnswer(judge(papers, TAPACHULA), Answer.NEEDS_PERMIT, ReasonCode.FALTA_PERMISO);
        Papers lastDay = new Papers("RT", LATER, null, true, null, null, null, START);
        assertAnswer(judge(lastDay, TAPACHULA), Answer.YES, ReasonCode.VENCE_PRONTO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VSP", "VR", "VA"})
    void some_conditions_of_stay_allow_no_paid_work(String code) {
        Eligibility eligibility = judge(papers(code, LATER), TAPACHULA);
        assertAnswer(eligibility, Answer.NO);
        assertThat(eligibility.conditionForbids()).isTrue();
    }

    @Test
    void an_irregular_situation_has_no_document_to_work_with() {
        Eligibility eligibility = judge(papers("IRREG", null), TAPACHULA);
        assertAnswer(eligibility, Answer.NO, ReasonCode.SIN_DOCUMENTO);
        assertThat(eligibility.conditionForbids()).isFalse();
    }

    @Test
    void an_applicant_is_reviewed_and_elsewhere_with_the_place_too() {
        Papers chiapas = new Papers("SOL_CONST", null, "07", false, null, null, null, null);
        assertAnswer(judge(chiapas, TAPACHULA), Answer.REVIEW, ReasonCode.SOLICITANTE_REVISAR);
        assertAnswer(
                judge(chiapas, TIJUANA), Answer.REVIEW, ReasonCode.FUERA_DE_ENTIDAD, ReasonCode.SOLICITANTE_REVISAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REF", "PC", "ASILO", "APAT", "REG_TRAMITE"})
    void somebody_waiting_for_her_card_is_reviewed(String code) {
        assertAnswer(judge(papers(code, null), TAPACHULA), Answer.REVIEW, ReasonCode.SOLICITANTE_REVISAR);
    }

    @Test
    void what_is_not_stated_is_reviewed() {
        assertAnswer(judge(papers("NS", null), TAPACHULA), Answer.REVIEW, ReasonCode.SIN_DOCUMENTO);
        assertAnswer(judge(papers(null, null), TAPACHULA), Answer.REVIEW, ReasonCode.SIN_DOCUMENTO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VRH", "VTF"})
    void a_missing_expiry_where_one_must_be_is_reviewed(String code) {
        Papers papers = new Papers(code, null, null, true, 7L, "5A01", "07089", null);
        assertAnswer(judge(papers, TAPACHULA), Answer.REVIEW, ReasonCode.SIN_DOCUMENTO);
    }

    @ParameterizedTest
    @CsvSource({
        "-30,NO,DOC_VENCIDO,30",
        "-1,NO,DOC_VENCIDO,1",
        "0,YES,VENCE_PRONTO,0",
        "1,YES,VENCE_PRONTO,1",
        "59,YES,VENCE_PRONTO,59"
    })
    void a_document_is_measured_from_the_start(int days, Answer answer, ReasonCode code, long counted) {
        Eligibility eligibility = judge(papers("VRH", START.plusDays(days)), TAPACHULA);
        assertAnswer(eligibility, answer, code);
        assertThat(eligibility.reasons().get(0).days()).isEqualTo(counted);
        assertThat(eligibility.reasons().get(0).date()).isEqualTo(START.plusDays(days));
    }

    @Test
    void a_document_that_ends_two_months_later_is_no_worry() {
        assertAnswer(judge(papers("VRH", START.plusDays(60)), TAPACHULA), Answer.YES);
    }

    @Test
    void under_fifteen_never_today_nor_at_the_start() {
        assertAnswer(judge(START.minusYears(15).plusDays(1)), Answer.NO, ReasonCode.MENOR);
        // Fifteen on the day of the start, but not today.
        assertAnswer(judge(START.minusYears(15)), Answer.NO, ReasonCode.MENOR);
        assertAnswer(judge(TODAY.minusYears(15)), Answer.REVIEW, ReasonCode.MENOR);
    }

    @Test
    void from_fifteen_to_seventeen_somebody_looks() {
        assertAnswer(judge(TODAY.minusYears(18).plusDays(1)), Answer.REVIEW, ReasonCode.MENOR);
        assertAnswer(judge(TODAY.minusYears(18)), Answer.YES);
    }

    @Test
    void a_doubtful_age_is_a_minors() {
        Age unknown = Birth.of(null, BirthPrecision.UNKNOWN, TODAY);
        assertAnswer(judge(unknown), Answer.REVIEW, ReasonCode.MENOR);
        Age aboutNineteen = Birth.of(TODAY.minusYears(19), BirthPrecision.ESTIMATED, TODAY);
        assertAnswer(judge(aboutNineteen), Answer.REVIEW, ReasonCode.MENOR);
        Age aboutThirty = Birth.of(TODAY.minusYears(30), BirthPrecision.ESTIMATED, TODAY);
        assertAnswer(judge(aboutThirty), Answer.YES);
    }

    @Test
    void all_reasons_are_told_and_the_worst_answer_counts() {
        Papers papers = new Papers("VTF", START.minusDays(12), null, false, null, null, null, null);
        Job job = new Job(7, "5A01", "02004", START, false);
        Age sixteen = Birth.of(TODAY.minusYears(16), BirthPrecision.EXACT, TODAY);
        Eligibility eligibility = WorkEligibility.judge(papers, Conditions.ALL.get("VTF"), sixteen, sixteen, job);
        assertAnswer(
                eligibility,
                Answer.NO,
                ReasonCode.MENOR,
                ReasonCode.DOC_VENCIDO,
                ReasonCode.FUERA_DE_ENTIDAD,
                ReasonCode.FALTA_PERMISO,
                ReasonCode.FALTA_CIE);
    }

    @Test
    void an_unaccompanied_child_is_never_listed() {
        Age sixteen = Birth.of(TODAY.minusYears(16), BirthPrecision.EXACT, TODAY);
        assertThat(WorkEligibility.mayBeListed(sixteen, Company.UNACCOMPANIED)).isFalse();
        assertThat(WorkEligibility.mayBeListed(sixteen, Company.SEPARATED)).isFalse();
        assertThat(WorkEligibility.mayBeListed(sixteen, Company.ACCOMPANIED)).isTrue();
        assertThat(WorkEligibility.mayBeListed(Birth.of(null, BirthPrecision.UNKNOWN, TODAY), Company.UNACCOMPANIED))
                .isFalse();
        // Her birthday alone does not end her protection: somebody moves her case.
        assertThat(WorkEligibility.mayBeListed(Birth.of(GROWN, BirthPrecision.EXACT, TODAY), Company.UNACCOMPANIED))
                .isFalse();
        assertThat(WorkEligibility.mayBeListed(Birth.of(GROWN, BirthPrecision.EXACT, TODAY), Company.ADULT))
                .isTrue();
        assertThat(WorkEligibility.mayBeListed(sixteen, Company.UNKNOWN)).isFalse();
    }

    private static Papers papers(String code, LocalDate expiry) {
        return new Papers(code, expiry, null, false, null, null, null, null);
    }

    private static Papers permit(String code, Long employer, String occupation, String municipality) {
        return new Papers(code, LATER, null, true, employer, occupation, municipality, null);
    }

    private static Eligibility judge(Papers papers, Job job) {
        Age today = Birth.of(GROWN, BirthPrecision.EXACT, TODAY);
        Age start = Birth.of(GROWN, BirthPrecision.EXACT, START);
        return WorkEligibility.judge(papers, Conditions.ALL.get(papers.conditionCode()), today, start, job);
    }

    private static Eligibility judge(LocalDate born) {
        Age today = Birth.of(born, BirthPrecision.EXACT, TODAY);
        Age start = Birth.of(born, BirthPrecision.EXACT, START);
        return WorkEligibility.judge(papers("MEX", null), Conditions.ALL.get("MEX"), today, start, TAPACHULA);
    }

    private static Eligibility judge(Age age) {
        return WorkEligibility.judge(papers("MEX", null), Conditions.ALL.get("MEX"), age, age, TAPACHULA);
    }

    private static void assertAnswer(Eligibility eligibility, Answer answer, ReasonCode... codes) {
        assertThat(eligibility.answer()).isEqualTo(answer);
        List<ReasonCode> told = eligibility.reasons().stream().map(Reason::code).toList();
        assertThat(told).containsExactlyElementsOf(Stream.of(codes).toList());
        assertThat(Arrays.asList(codes)).isSorted();
    }
}
