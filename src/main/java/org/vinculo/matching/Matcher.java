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
import org.vinculo.kernel.BusinessException;
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

    /** Several people and one vacancy, by their numbers; who is never to be listed is not in it. */
    public Map<Long, Match> judge(Collection<Long> people, long vacancyId) {
        return people(asked(vacancies.facts(vacancyId)), people, CandidateRepository.Scope.ALL).stream()
                .collect(Collectors.toMap(Ranked::id, Ranked::match));
    }

    Optional<Ranked> one(long personId, long vacancyId, CandidateRepository.Scope scope) {
        return one(personId, vacancyId, Look.PLAIN, scope);
    }

    Optional<Ranked> one(long personId, long vacancyId, Look look, CandidateRepository.Scope scope) {
        return people(asked(look.over(vacancies.facts(vacancyId))), List.of(personId), scope).stream()
                .findFirst();
    }

    /** A few people beside each other; who is never to be listed, or not in the scope, is left out. */
    Comparison compare(long vacancyId, Look look, Collection<Long> ids, CandidateRepository.Scope scope) {
        VacancyFacts vacancy = look.over(vacancies.facts(vacancyId));
        return new Comparison(vacancy, employers.name(vacancy.employerId()), people(asked(vacancy), ids, scope));
    }

    /**
     * The numbers of all who can be proposed, by the index alone.
     *
     * @param site whose people, null for all
     */
    public Found<Set<Long>> proposable(long vacancyId, Look look, Long site) {
        Asked asked = asked(look.over(vacancies.facts(vacancyId)));
        LocalDate today = site == null ? siteTime.today() : siteTime.today(site);
        return search.ids(asked.query(new CandidateRepository.Scope(site), look.picks(), today));
    }

    /** Those of these people who can be proposed as the database has them at this moment, best first. */
    public List<Ranked> proposable(long vacancyId, Look look, Long site, Collection<Long> ids) {
        return compare(vacancyId, look, ids, new CandidateRepository.Scope(site)).people().stream()
                .filter(Ranked::isEligible)
                .toList();
    }

    /**
     * A page of those who can be proposed, and the fittest of all others. The index says who they are; what is told of them is
     * judged anew from the database.
     */
    RankingPage rank(long vacancyId, Look look, CandidateRepository.Scope scope, int first, int size) {
        VacancyFacts vacancy = vacancies.facts(vacancyId);
        Look kept = look.within(vacancy);
        Asked asked = asked(kept.over(vacancy));
        CandidateQuery query = asked.query(scope, kept.picks(), siteTime.today());
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
        Ranking ranking = Ranking.of(
                vacancy,
                employers.name(vacancy.employerId()),
                people.get(true),
                sides.total(),
                people.get(false),
                sides.otherTotal(),
                found.complete());
        return new RankingPage(ranking, kept, kept.wanted(vacancy), Facet.groups(sides.facets(), kept.picks()));
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

    /**
     * Those who can be proposed with their score and nothing else, for reckoning with many vacancies at once.
     *
     * @throws BusinessException while the index lacks something: whoever it lacks would be passed over
     */
    List<Fit> fits(long vacancyId, CandidateRepository.Scope scope, int most) {
        LocalDate today = siteTime.today();
        Found<List<CandidateSearch.Hit>> found =
                search.best(asked(vacancies.facts(vacancyId)).query(scope, today), 0, most);
        if (!found.complete()) {
            throw new BusinessException("app.incomplete");
        }
        List<CandidateSearch.Hit> hits = found.answer();
        Set<Long> adults = candidates.adults(
                scope, hits.stream().map(CandidateSearch.Hit::id).toList(), today);
        return hits.stream()
                .filter(hit -> adults.contains(hit.id()))
                .map(hit -> new Fit(hit.id(), hit.score()))
                .toList();
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
