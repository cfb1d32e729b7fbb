package org.vinculo.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vinculo.catalog.ConditionOfStay;
import org.vinculo.catalog.OccupationTree;
import org.vinculo.catalog.Places;
import org.vinculo.vacancy.VacancyFacts;

/**
 * A vacancy with all that people are set beside it with.
 *
 * @param registered the employer may make the offer a permit is asked with (CIE)
 */
record Asked(
        VacancyFacts vacancy,
        boolean registered,
        OccupationTree tree,
        Places places,
        Weights weights,
        Criteria criteria) {

    static Asked of(VacancyFacts vacancy, boolean registered, OccupationTree tree, Places places, Weights weights) {
        return new Asked(vacancy, registered, tree, places, weights, Criteria.of(vacancy, tree, places, weights));
    }

    /** Whoever is proposed for work that has begun would start today. */
    LocalDate start(LocalDate today) {
        return vacancy.startsOn().isBefore(today) ? today : vacancy.startsOn();
    }

    Job job(LocalDate start) {
        return new Job(vacancy.employerId(), vacancy.occupationCode(), vacancy.municipalityCode(), start, registered);
    }

    CandidateQuery query(CandidateRepository.Scope scope, LocalDate today) {
        return query(scope, Set.of(), today);
    }

    /** @param picks words of facets, all of which she has */
    CandidateQuery query(CandidateRepository.Scope scope, Set<String> picks, LocalDate today) {
        LocalDate start = start(today);
        return new CandidateQuery(criteria, job(start), vacancy.id(), start, today, scope.siteId(), picks);
    }

    /** The explanation of what the index found, from the index alone. */
    Proposable explain(CandidateSearch.Hit hit, LocalDate today) {
        CandidateText text = CandidateText.read(hit.line());
        List<Reason> soon = WorkEligibility.endsSoon(text.until(), start(today));
        Answer answer = text.limited() ? Answer.LIMITED : Answer.YES;
        return new Proposable(
                hit.id(),
                hit.score(),
                new Eligibility(answer, soon),
                criteria.judge(text.profile(), tokens(text.profile())));
    }

    Tokens tokens(WorkProfile profile) {
        return Tokens.of(profile, tree, places);
    }

    /**
     * @param tokens of her profile
     * @param today where her site is
     * @param condition her condition of stay as in force at the start, or null
     */
    Ranked judge(Candidate person, Tokens tokens, LocalDate today, ConditionOfStay condition) {
        LocalDate start = start(today);
        Eligibility eligibility =
                WorkEligibility.judge(person.papers(), condition, person.ageOn(today), person.ageOn(start), job(start));
        List<Finding> findings = criteria.judge(person.profile(), tokens);
        return new Ranked(
                person.id(),
                person.reference(),
                person.usedName(),
                person.profile().nearest(vacancy.occupationCode(), tree),
                person.municipalityCode(),
                new Match(Criteria.score(findings), findings, eligibility),
                person.hindrances(start),
                person.availableFrom(),
                person.underway());
    }
}
