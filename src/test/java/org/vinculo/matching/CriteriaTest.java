package org.vinculo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vinculo.catalog.Education;
import org.vinculo.catalog.LanguageLevel;
import org.vinculo.catalog.OccupationTree;
import org.vinculo.catalog.PayPeriod;
import org.vinculo.catalog.Places;
import org.vinculo.catalog.Schedule;
import org.vinculo.person.ProfileSkill;

class CriteriaTest {

    private static final OccupationTree TREE = new OccupationTree(
            Map.of("5A", "5", "5B", "5", "5A01", "5A", "5A02", "5A", "5B01", "5B", "9B", "9", "9B01", "9B"));
    private static final Places PLACES = new Places(Map.of(
            "07089", new Places.Point(14.9067, -92.2631),
            "07015", new Places.Point(14.9886, -92.1656),
            "07040", new Places.Point(15.1372, -92.4633),
            "02004", new Places.Point(32.5149, -117.0382)));

    private static final WorkProfile COOK = new WorkProfile(
            Map.of("5A01", 4, "9B01", 1),
            Map.of("GRILL", ProfileSkill.Evidence.CERTIFIED, "COOKING", ProfileSkill.Evidence.DECLARED),
            6,
            Education.UPPER_SECONDARY,
            Map.of("spa", LanguageLevel.B1, "hat", LanguageLevel.NATIVE),
            Set.of("07089"),
            Schedule.DAY,
            40,
            new BigDecimal("9000"),
            PayPeriod.MONTH);

    private static final WorkProfile EMPTY =
            new WorkProfile(Map.of(), Map.of(), null, null, Map.of(), Set.of(), null, null, null, null);

    @Test
    void an_occupation_counts_by_its_closeness_in_the_tree() {
        assertThat(satisfied(new OccupationCriterion(false, "5A01", TREE), COOK))
                .isEqualTo(100);
        assertThat(satisfied(new OccupationCriterion(false, "5A02", TREE), COOK))
                .isEqualTo(60);
        assertThat(satisfied(new OccupationCriterion(false, "5B01", TREE), COOK))
                .isEqualTo(30);
        assertThat(satisfied(new OccupationCriterion(false, "7A01", TREE), COOK))
                .isZero();
        assertThat(judge(new OccupationCriterion(false, "5A01", TREE), EMPTY).outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void what_was_seen_or_certified_is_surer_than_what_was_said() {
        assertThat(satisfied(new SkillCriterion(false, "GRILL"), COOK)).isEqualTo(100);
        assertThat(satisfied(new SkillCriterion(false, "COOKING"), COOK)).isEqualTo(80);
        assertThat(satisfied(new SkillCriterion(false, "BAKING"), COOK)).isZero();
    }

    @Test
    void years_count_in_the_vacancys_occupation() {
        assertThat(satisfied(new ExperienceCriterion(false, "5A01", 4), COOK)).isEqualTo(100);
        assertThat(satisfied(new ExperienceCriterion(false, "5A01", 5), COOK)).isEqualTo(80);
        assertThat(satisfied(new ExperienceCriterion(false, "5A02", 1), COOK)).isZero();
    }

    @Test
    void a_language_one_step_below_is_half_of_it() {
        assertThat(satisfied(new LanguageCriterion(false, "spa", LanguageLevel.A2), COOK))
                .isEqualTo(100);
        assertThat(satisfied(new LanguageCriterion(false, "spa", LanguageLevel.B2), COOK))
                .isEqualTo(50);
        assertThat(satisfied(new LanguageCriterion(false, "spa", LanguageLevel.C1), COOK))
                .isZero();
        assertThat(satisfied(new LanguageCriterion(false, "eng", LanguageLevel.A1), COOK))
                .isZero();
    }

    @Test
    void distances_count_in_bands_and_an_unknown_one_costs_nothing() {
        assertThat(satisfied(new PlaceCriterion(false, "07089", PLACES), COOK)).isEqualTo(100);
        assertThat(satisfied(new PlaceCriterion(false, "07015", PLACES), COOK)).isEqualTo(80);
        assertThat(satisfied(new PlaceCriterion(false, "07040", PLACES), COOK)).isEqualTo(50);
        assertThat(satisfied(new PlaceCriterion(false, "02004", PLACES), COOK)).isZero();
        assertThat(score(COOK, new PlaceCriterion(false, "99999", PLACES), new SkillCriterion(false, "GRILL")))
                .isEqualTo(100);
        assertThat(judge(new PlaceCriterion(true, "99999", PLACES), COOK).excludes())
                .isFalse();
    }

    @Test
    void hours_and_pay_are_set_against_what_she_gave() {
        assertThat(satisfied(new ScheduleCriterion(false, Schedule.DAY), COOK)).isEqualTo(100);
        assertThat(satisfied(new ScheduleCriterion(false, Schedule.NIGHT), COOK))
                .isZero();
        assertThat(judge(new PayCriterion(new BigDecimal("2500"), PayPeriod.WEEK, 48), COOK)
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(judge(new PayCriterion(new BigDecimal("200"), PayPeriod.DAY, 48), COOK)
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_must_excludes_and_does_not_weigh() {
        Finding missing = judge(new SkillCriterion(true, "BAKING"), COOK);
        assertThat(missing.excludes()).isTrue();
        assertThat(judge(new EducationCriterion(true, Education.TECHNICAL), EMPTY)
                        .excludes())
                .isTrue();
        assertThat(score(COOK, new SkillCriterion(true, "BAKING"), new SkillCriterion(false, "GRILL")))
                .isEqualTo(100);
    }

    @Test
    void nothing_preferred_is_all_reached() {
        assertThat(score(EMPTY)).isEqualTo(100);
        assertThat(score(EMPTY, new SkillCriterion(true, "GRILL"))).isEqualTo(100);
        assertThat(score(COOK, new PayCriterion(BigDecimal.ONE, PayPeriod.DAY, 48)))
                .isEqualTo(100);
    }

    @Test
    void what_only_informs_costs_nothing() {
        Criterion far = new Informing(new PlaceCriterion(false, "02004", PLACES));
        assertThat(judge(far, COOK).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(score(COOK, far)).isEqualTo(100);
    }

    @Test
    void the_score_is_the_weighed_share_half_up() {
        // (3 of 3 + 0 of 2) out of 5
        assertThat(score(COOK, new SkillCriterion(false, "GRILL"), new EducationCriterion(false, Education.UNIVERSITY)))
                .isEqualTo(60);
        // 1.5 of 3 + 3 of 3 + 0 of 2 = 4.5 of 8 = 56.25
        assertThat(score(
                        COOK,
                        new LanguageCriterion(false, "spa", LanguageLevel.B2),
                        new SkillCriterion(false, "GRILL"),
                        new EducationCriterion(false, Education.UNIVERSITY)))
                .isEqualTo(56);
        assertThat(Criteria.score(List.of(
                        new Finding(Trait.SKILL, false, 1, Outcome.MET, 100, null, null, null),
                        new Finding(Trait.SKILL, false, 7, Outcome.NOT_MET, 0, null, null, null))))
                .as("12.5")
                .isEqualTo(13);
    }

    @Test
    void a_finding_speaks_for_her_when_met_in_part_and_counts_only_what_is_weighed_and_not_asked_of_all() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(new Finding(Trait.SKILL, false, 1, outcome, 0, null, null, null).inFavour())
                    .as(outcome.name())
                    .isEqualTo(outcome == Outcome.MET || outcome == Outcome.PARTLY);
        }
        assertThat(new Finding(Trait.SKILL, false, 1, Outcome.MET, 0, null, null, null).counts())
                .isTrue();
        assertThat(new Finding(Trait.SKILL, false, 0, Outcome.MET, 0, null, null, null).counts())
                .isFalse();
        assertThat(new Finding(Trait.SKILL, true, 1, Outcome.MET, 0, null, null, null).counts())
                .isFalse();
    }

    private static int satisfied(Criterion criterion, WorkProfile profile) {
        return judge(criterion, profile).satisfied();
    }

    private static int score(WorkProfile profile, Criterion... criteria) {
        return Criteria.score(Criteria.of(Arrays.asList(criteria), Weights.DELIVERED)
                .judge(profile, Tokens.of(profile, TREE, PLACES)));
    }

    private static Finding judge(Criterion criterion, WorkProfile profile) {
        return criterion.judge(profile, Tokens.of(profile, TREE, PLACES), Weights.DELIVERED);
    }
}
