package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.vinculo.behalf.AnswerTime;
import org.vinculo.behalf.Mark;
import org.vinculo.employer.Cie;
import org.vinculo.employer.EmployerLookup;
import org.vinculo.matching.Answer;
import org.vinculo.matching.Match;
import org.vinculo.matching.Ranked;
import org.vinculo.person.PersonHead;
import org.vinculo.person.PersonLookup;
import org.vinculo.privacy.Consents;
import org.vinculo.security.AccountNames;
import org.vinculo.vacancy.VacancyFacts;
import org.vinculo.vacancy.VacancyLookup;

/** Puts together what the staff's pages of candidacies show. */
@ApplicationScoped
class CandidacyDesk {

    @Inject
    private CandidacyRepository repository;

    @Inject
    private CandidateCards cards;

    @Inject
    private PersonLookup people;

    @Inject
    private VacancyLookup vacancies;

    @Inject
    private EmployerLookup employers;

    @Inject
    private Consents consents;

    @Inject
    private AccountNames accounts;

    ProposalPage weigh(long personId, VacancyFacts vacancy, Ranked ranked) {
        Match match = ranked.match();
        Answer answer = match.eligibility().answer();
        return new ProposalPage(
                people.head(personId),
                vacancy.id(),
                vacancy.title(),
                vacancy.employerId(),
                employers.name(vacancy.employerId()),
                ranked,
                cards.preview(personId, vacancy.id(), answer),
                consents.withEmployer(personId, vacancy.employerId()).isPresent(),
                repository.find(personId, vacancy.id()).map(Candidacy::getId).orElse(null),
                vacancy.isOpen()
                        && answer != Answer.NO
                        && (answer != Answer.NEEDS_PERMIT || employers.cie(vacancy.employerId()) == Cie.YES),
                answer == Answer.NEEDS_PERMIT,
                Proposal.needsOverride(match));
    }

    /**
     * @param now how she stands today, or null when nothing is to be decided any more
     * @param answer how long the employer took, at her site
     * @param marks what was written down for others, of the subject and number asked for
     */
    CandidacyPage page(
            Candidacy candidacy,
            Match now,
            Function<PersonHead, AnswerTime> answer,
            BiFunction<String, Long, List<Mark>> marks) {
        PersonHead person = people.head(candidacy.getPersonId());
        PlacementLine placement =
                repository.placementOf(candidacy.getId()).map(Placement::line).orElse(null);
        return new CandidacyPage(
                candidacy.getId(),
                person,
                candidacy.getVacancyId(),
                vacancies.title(candidacy.getVacancyId()),
                employers.name(candidacy.getEmployerId()),
                candidacy.getStatus(),
                candidacy.getStatusSince(),
                candidacy.getStatusWhy(),
                candidacy.getScore(),
                candidacy.getEligibility(),
                candidacy.isOfferAwaited(),
                now == null ? null : now.eligibility(),
                candidacy.getStatus().isOpen() && !candidacy.stillHolds(now),
                candidacy.getOverrideWhy(),
                candidacy.getInterviewAt(),
                candidacy.getInterviewNote(),
                candidacy.getProposedAt(),
                accounts.name(candidacy.getProposedBy()),
                Decision.findings(candidacy.getDecision()),
                candidacy.getDecision(),
                cards.of(candidacy),
                placement,
                answer.apply(person),
                marks.apply(CandidacySteps.SUBJECT, candidacy.getId()),
                placement == null ? List.of() : marks.apply(PlacementSteps.SUBJECT, placement.id()));
    }

    List<CandidacyRow> named(List<CandidacyRow> rows) {
        Map<Long, String> persons = people.names(
                rows.stream().map(CandidacyRow::personId).distinct().toList());
        Map<Long, String> titles = vacancies.titles(
                rows.stream().map(CandidacyRow::vacancyId).distinct().toList());
        Map<Long, String> firms = employers.names(
                rows.stream().map(CandidacyRow::employerId).distinct().toList());
        return rows.stream()
                .map(row -> row.named(
                        persons.get(row.personId()), titles.get(row.vacancyId()), firms.get(row.employerId())))
                .toList();
    }
}
