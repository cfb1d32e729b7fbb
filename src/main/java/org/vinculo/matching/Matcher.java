package org.vinculo.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.ConditionOfStay;
import org.vinculo.employer.Cie;
import org.vinculo.employer.EmployerLookup;
import org.vinculo.organisation.SiteTime;
import org.vinculo.search.Found;
import org.vinculo.vacancy.VacancyFacts;
import org.vinculo.vacancy.VacancyLookup;

/** Sets people beside a vacancy. For services and background work, which have decided whose people may be seen. */
@ApplicationScoped
public class Matcher {

    /** So many of those who cannot be proposed are told one by one. */
    private static final int OTHERS = 100;

    @Inject
    private CandidateRepository candidates;

    @Inject
    private CandidateSearch search;

    @Inject
    private VacancyLookup vacancies;

    @Inject
    private EmployerLookup employers;

    @Inject
    private Catalog catalog;

    @Inject
    private SiteTime siteTime;

    @Inject
    private CurrentWeights weights;

    /** One person and one vacancy; empty when she has no labour profile, her file is closed or she is never to be listed. */
    public Optional<Match> judge(long personId, long vacancyId) {
        return one(personId, vacancyId, CandidateRepository.Scope.ALL).map(Ranked::match);
    }

    Optional<Ranked> one(long personId, long vacancyId, CandidateRepository.Scope scope) {
        return people(asked(vacancies.facts(vacancyId)), List.of(personId), scope).stream()
                .findFirst();
    }

    /** A few people beside each other; who is never to be listed, or not in the scope, is left out. */
    Comparison compare(long vacancyId, Collection<Long> ids, CandidateRepository.Scope scope) {
        VacancyFacts vacancy = vacancies.facts(vacancyId);
        return new Comparison(vacancy, employers.name(vacancy.employerId()), people(asked(vacancy), ids, scope));
    }

    /**
     * A page of those who can be proposed, and the fittest of all others. The index says who they are; what is told of them is
     * judged anew from the database.
     */
    Ranking rank(long vacancyId, CandidateRepository.Scope scope, int first, int size) {
        VacancyFacts vacancy = vacancies.facts(vacancyId);
        Asked asked = asked(vacancy);
        CandidateQuery query = asked.query(scope, siteTime.today());
        Found<CandidateSearch.Sides> found = search.sides(query, first, size, OTHERS);
        CandidateSearch.Sides sides = found.answer();
        List<Long> best = sides.best().stream().map(CandidateSearch.Hit::id).toList();
        Map<Boolean, List<Ranked>> people =
                people(
                                asked,
                                Stream.concat(best.stream(), sides.others().stream())
                                        .toList(),
                                scope)
                        .stream()
                        .collect(Collectors.partitioningBy(person -> best.contains(person.id())));
        return Ranking.of(
                vacancy,
                employers.name(vacancy.employerId()),
                people.get(true),
                sides.total(),
                people.get(false),
                sides.otherTotal(),
                found.complete());
    }

    /**
     * A page of those who can be proposed with their explanation, for programs, which ask for many. The index alone says who they
     * are and why; only whether each is an adult nobody has to protect is asked of the database again.
     */
    Candidates candidates(long vacancyId, CandidateRepository.Scope scope, int first, int size) {
        long begin = System.nanoTime();
        Asked asked = asked(vacancies.facts(vacancyId));
        LocalDate today = siteTime.today();
        long prepared = System.nanoTime();
        Found<List<CandidateSearch.Hit>> answer = search.best(asked.query(scope, today), first, size);
        List<CandidateSearch.Hit> hits = answer.answer();
        Set<Long> adults = candidates.adults(
                scope, hits.stream().map(CandidateSearch.Hit::id).toList(), today);
        long found = System.nanoTime();
        List<Proposable> people = hits.stream()
                .filter(hit -> adults.contains(hit.id()))
                .map(hit -> asked.explain(hit, today))
                .toList();
        long explained = System.nanoTime();
        return new Candidates(
                vacancyId, people, answer.complete(), prepared - begin, found - prepared, explained - found);
    }

    private Asked asked(VacancyFacts vacancy) {
        return Asked.of(
                vacancy,
                employers.cie(vacancy.employerId()) == Cie.YES,
                catalog.occupationTree(),
                catalog.places(),
                weights.now());
    }

    private List<Ranked> people(Asked asked, Collection<Long> ids, CandidateRepository.Scope scope) {
        return candidates.candidates(scope, ids, asked.vacancy().id()).stream()
                .filter(person -> WorkEligibility.mayBeListed(person.ageOn(today(person)), person.company()))
                .map(person ->
                        asked.judge(person, asked.tokens(person.profile()), today(person), condition(person, asked)))
                .toList();
    }

    private ConditionOfStay condition(Candidate person, Asked asked) {
        String code = person.papers().conditionCode();
        return code == null ? null : catalog.condition(code, asked.start(today(person)));
    }

    private LocalDate today(Candidate person) {
        return siteTime.today(person.siteId());
    }
}
