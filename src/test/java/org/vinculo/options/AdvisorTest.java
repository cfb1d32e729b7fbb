package org.vinculo.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vinculo.catalog.NormativeStatus;

/** Two rules of one route, what she has and what nobody asked her: what the advice says of it. */
class AdvisorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Advisor ADVISOR = new Advisor(TODAY, code -> Optional.empty(), day -> false);

    @Test
    void R32_of_two_rules_for_a_route_the_surest_speaks() {
        RuleFacts usual = rule(1, Confidence.USUAL, "STAY is IRREG");
        RuleFacts law = rule(2, Confidence.LAW, "STAY is IRREG");

        assertThat(ids(List.of(usual, law), irregular())).containsExactly(2L);
        assertThat(ids(List.of(law, usual), irregular())).containsExactly(2L);
    }

    @Test
    void R32_of_two_as_sure_the_one_with_fewer_questions_speaks_and_then_the_older() {
        RuleFacts open = rule(1, Confidence.ASK, "STAY is IRREG\nSTUDIES is HIGHER\nHARDSHIP is YES");
        RuleFacts nearer = rule(2, Confidence.ASK, "STAY is IRREG\nSTUDIES is HIGHER");
        RuleFacts same = rule(3, Confidence.ASK, "STAY is IRREG\nSTUDIES is HIGHER");

        assertThat(ids(List.of(open, nearer, same), irregular())).containsExactly(2L);
        assertThat(ids(List.of(same, nearer, open), irregular())).containsExactly(2L);
    }

    @Test
    void R32_a_rule_that_is_not_in_force_says_nothing() {
        RuleFacts law = rule(1, Confidence.LAW, "STAY is IRREG");
        Advisor before = new Advisor(law.validFrom().minusDays(1), code -> Optional.empty(), day -> false);

        assertThat(before.advise(List.of(law), irregular(), Set.of())).isEmpty();
        assertThat(before.open(List.of(rule(1, Confidence.LAW, "STUDIES is HIGHER")), irregular()))
                .isEmpty();
    }

    @Test
    void R32_what_speaks_is_named_and_of_several_only_what_the_rule_asks() {
        Situation her = situation(Map.of(
                Fact.STAY, Set.of("IRREG"),
                Fact.FAMILY, Set.of("CHILD_MEXICAN", "SPOUSE_RESIDENT"),
                Fact.DOCUMENTS, Set.of("PASSPORT")));
        RouteAdvice advice = ADVISOR.advise(
                        List.of(rule(1, Confidence.LAW, "FAMILY is CHILD_MEXICAN, PARENT_MEXICAN\nSTAY is not RP")),
                        her,
                        Set.of())
                .get(0);

        assertThat(advice.speaks()).isEqualTo(Map.of(Fact.FAMILY, Set.of("CHILD_MEXICAN"), Fact.STAY, Set.of("IRREG")));
        assertThat(advice.missing()).isEmpty();
    }

    @Test
    void R32_papers_she_has_lacks_and_was_not_asked_for_are_three_things() {
        Situation her = situation(Map.of(Fact.STAY, Set.of("IRREG"), Fact.DOCUMENTS, Set.of("PASSPORT")));
        Map<Proof, Boolean> proofs = ADVISOR.advise(List.of(rule(1, Confidence.LAW, "STAY is IRREG")), her, Set.of())
                .get(0)
                .proofs();

        assertThat(proofs).containsOnlyKeys(Proof.IDENTITY, Proof.BIRTH_CERTIFICATE, Proof.LETTER);
        assertThat(proofs.get(Proof.IDENTITY)).isTrue();
        assertThat(proofs.get(Proof.BIRTH_CERTIFICATE)).isFalse();
        assertThat(proofs.get(Proof.LETTER)).isNull();
    }

    @Test
    void R32_only_questions_of_rules_that_may_still_fit_are_worth_asking() {
        List<RuleFacts> rules = List.of(
                rule(1, Confidence.LAW, "STAY is IRREG\nSTUDIES is HIGHER"),
                rule(2, Confidence.LAW, "STAY is RP\nHARDSHIP is YES"),
                rule(3, Confidence.LAW, "CRIME is VICTIM"));

        assertThat(ADVISOR.open(rules, irregular())).containsExactly(Fact.CRIME, Fact.STUDIES);
    }

    @Test
    void R32_a_rule_only_her_age_or_nationality_speaks_for_names_no_route() {
        Situation her = situation(Map.of(Fact.AGE, Set.of("ADULT"), Fact.NATIONALITY, Set.of("HN")));

        assertThat(ids(List.of(rule(1, Confidence.LAW, "AGE is ADULT\nNATIONALITY is HN")), her))
                .isEmpty();
        assertThat(ids(List.of(rule(1, Confidence.LAW, "NATIONALITY is not MX")), her))
                .isEmpty();
    }

    private static List<Long> ids(List<RuleFacts> rules, Situation situation) {
        return ADVISOR.advise(rules, situation, Set.of()).stream()
                .map(advice -> advice.rule().id())
                .toList();
    }

    private static Situation irregular() {
        return situation(Map.of(Fact.STAY, Set.of("IRREG")));
    }

    private static Situation situation(Map<Fact, Set<String>> facts) {
        return new Situation(new EnumMap<>(facts), null, null);
    }

    private static RuleFacts rule(long id, Confidence confidence, String conditions) {
        return new RuleFacts(
                id,
                StayOption.STUDENT,
                conditions,
                confidence,
                null,
                Set.of(),
                true,
                null,
                false,
                new LinkedHashSet<>(List.of(Proof.IDENTITY, Proof.BIRTH_CERTIFICATE, Proof.LETTER)),
                Office.INM,
                "Artículo inventado",
                "DOF inventado",
                LocalDate.of(2026, 1, 1),
                null,
                NormativeStatus.VERIFIED);
    }
}
