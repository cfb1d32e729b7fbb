package org.vinculo.placement;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.vinculo.matching.Match;
import org.vinculo.matching.MatchingService;
import org.vinculo.person.PersonAccess;
import org.vinculo.privacy.ConsentForm;
import org.vinculo.privacy.Consents;
import org.vinculo.security.Permission;
import org.vinculo.vacancy.VacancyFacts;
import org.vinculo.vacancy.VacancyLookup;

/** Proposing people for vacancies. Nobody's profile is shown to an employer she has not agreed to. */
@Stateless
@DenyAll
public class ProposalService {

    @Inject
    private CandidacyRepository repository;

    @Inject
    private PersonAccess people;

    @Inject
    private Proposal proposal;

    @Inject
    private MatchingService matching;

    @Inject
    private VacancyLookup vacancies;

    @Inject
    private Consents consents;

    @Inject
    private CandidacyDesk desk;

    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public ProposalPage weigh(long personId, long vacancyId) {
        people.require(personId);
        return desk.weigh(personId, vacancies.facts(vacancyId), matching.ranked(personId, vacancyId));
    }

    /**
     * Proposes a person for a vacancy.
     *
     * @param consent what was typed about her agreement, used when she had not yet agreed to this employer
     * @return the candidacy; the one she has already when she was proposed for this vacancy before
     */
    @RolesAllowed(Permission.CANDIDACY_WRITE)
    public long propose(long personId, long vacancyId, @NotNull @Valid ProposalForm form, ConsentForm consent) {
        people.require(personId);
        repository.lockPerson(personId);
        Optional<Candidacy> before = repository.find(personId, vacancyId);
        if (before.isPresent()) {
            return before.get().getId();
        }
        VacancyFacts vacancy = vacancies.facts(vacancyId);
        Match match = matching.judge(personId, vacancyId);
        proposal.check(match, vacancy, form);
        long agreed = consents.agreeEmployer(personId, vacancy.employerId(), consent);
        return proposal.make(personId, vacancy, match, agreed, form).getId();
    }
}
