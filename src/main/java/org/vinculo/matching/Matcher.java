package org.vinculo.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.ConditionOfStay;
import org.vinculo.catalog.OccupationTree;
import org.vinculo.employer.Cie;
import org.vinculo.employer.EmployerLookup;
import org.vinculo.organisation.SiteTime;
import org.vinculo.vacancy.VacancyFacts;
import org.vinculo.vacancy.VacancyLookup;

/** Sets people beside a vacancy. For services and background work, which have decided whose people may be seen. */
@ApplicationScoped
public class Matcher {

    @Inject
    private CandidateRepository candidates;

    @Inject
    private VacancyLookup vacancies;

    @Inject
    private EmployerLookup employers;

    @Inject
    private Catalog catalog;

    @Inject
    private SiteTime siteTime;

    /** One person and one vacancy; empty when she has no labour profile, her file is closed or she is never to be listed. */
    public Optional<Match> judge(long personId, long vacancyId) {
        VacancyFacts vacancy = vacancies.facts(vacancyId);
        return people(vacancy, new CandidateRepository.Scope(null, personId)).stream()
                .findFirst()
                .map(Ranked::match);
    }

    Ranking rank(long vacancyId, CandidateRepository.Scope scope) {
        VacancyFacts vacancy = vacancies.facts(vacancyId);
        return Ranking.of(vacancy, employers.name(vacancy.employerId()), people(vacancy, scope));
    }

    Optional<Ranked> one(long vacancyId, CandidateRepository.Scope scope) {
        return people(vacancies.facts(vacancyId), scope).stream().findFirst();
    }

    private List<Ranked> people(VacancyFacts vacancy, CandidateRepository.Scope scope) {
        OccupationTree tree = catalog.occupationTree();
        Criteria criteria = Criteria.of(vacancy, tree, catalog.places());
        boolean registered = employers.cie(vacancy.employerId()) == Cie.YES;
        return candidates.candidates(scope, vacancy.id()).stream()
                .filter(person -> WorkEligibility.mayBeListed(person.ageOn(today(person)), person.company()))
                .map(person -> ranked(person, vacancy, criteria, registered, tree))
                .toList();
    }

    private LocalDate today(Candidate person) {
        return siteTime.today(person.siteId());
    }

    private Ranked ranked(
            Candidate person, VacancyFacts vacancy, Criteria criteria, boolean registered, OccupationTree tree) {
        LocalDate today = today(person);
        // Whoever is proposed for work that has begun would start today.
        LocalDate start = vacancy.startsOn().isBefore(today) ? today : vacancy.startsOn();
        Job job =
                new Job(vacancy.employerId(), vacancy.occupationCode(), vacancy.municipalityCode(), start, registered);
        Papers papers = person.papers();
        ConditionOfStay condition =
                papers.conditionCode() == null ? null : catalog.condition(papers.conditionCode(), start);
        Eligibility eligibility =
                WorkEligibility.judge(papers, condition, person.ageOn(today), person.ageOn(start), job);
        List<Finding> findings = criteria.judge(person.profile());
        String nearest = person.profile().occupations().keySet().stream()
                .min(Comparator.comparing((String had) -> tree.closeness(vacancy.occupationCode(), had))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
        return new Ranked(
                person.id(),
                person.reference(),
                person.usedName(),
                nearest,
                person.municipalityCode(),
                new Match(Criteria.score(findings), findings, eligibility),
                person.hindrances(start),
                person.availableFrom(),
                person.proposedAt());
    }
}
