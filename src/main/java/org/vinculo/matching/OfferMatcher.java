package org.vinculo.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.ConditionOfStay;
import org.vinculo.employer.EmployerLookup;
import org.vinculo.organisation.SiteTime;
import org.vinculo.vacancy.VacancyFacts;
import org.vinculo.vacancy.VacancyLookup;

/** Sets the published vacancies beside one person. They are few beside the people, so each is judged. */
@ApplicationScoped
class OfferMatcher {

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

    @Inject
    private CurrentWeights weights;

    /** Empty when she has no labour profile, her file is closed, she may not be seen or is never to be listed. */
    Optional<List<Offer>> offers(long personId, CandidateRepository.Scope scope) {
        return candidates.candidates(scope, List.of(personId), 0).stream()
                .filter(person ->
                        WorkEligibility.mayBeListed(person.ageOn(siteTime.today(person.siteId())), person.company()))
                .findFirst()
                .map(this::offers);
    }

    private List<Offer> offers(Candidate person) {
        List<VacancyFacts> published = vacancies.published();
        List<Long> firms =
                published.stream().map(VacancyFacts::employerId).distinct().toList();
        Map<Long, String> names = employers.names(firms);
        Set<Long> registered = employers.registered(firms);
        Map<Long, String> proposed = candidates.statuses(person.id());
        Tokens tokens = Tokens.of(person.profile(), catalog.occupationTree(), catalog.places());
        Weights inForce = weights.now();
        LocalDate today = siteTime.today(person.siteId());
        return published.stream()
                .map(vacancy -> {
                    Asked asked = Asked.of(
                            vacancy,
                            registered.contains(vacancy.employerId()),
                            catalog.occupationTree(),
                            catalog.places(),
                            inForce);
                    Candidate here = person.withStatus(proposed.get(vacancy.id()));
                    ConditionOfStay condition = condition(person, asked.start(today));
                    return new Offer(
                            vacancy, names.get(vacancy.employerId()), asked.judge(here, tokens, today, condition));
                })
                .toList();
    }

    private ConditionOfStay condition(Candidate person, LocalDate start) {
        String code = person.papers().conditionCode();
        return code == null ? null : catalog.condition(code, start);
    }
}
